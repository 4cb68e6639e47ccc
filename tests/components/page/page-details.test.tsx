import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { AllPieces } from '../../../components/page/all-pieces.tsx';
import { PageDetails } from '../../../components/page/page-details.tsx';
import type { RelatedPiece } from '../../../core/index/index-entry.ts';
import { click, findButton, findOne, renderView } from '../../support/render-view.tsx';
import { makePiece, makePieces, type SamplePage, samplePage, sampleView } from '../sample-view.ts';

beforeAll(() => {
  vi.stubEnv('TZ', 'UTC');
});

afterAll(() => {
  vi.unstubAllEnvs();
});

function renderDetails(page: SamplePage = {}, hasTitleLink = false): HTMLElement {
  const { view, pieces } = samplePage(page);
  const { article, qualityScale } = view;
  const details = (
    <PageDetails
      view={view}
      pieces={pieces}
      hasTitleLink={hasTitleLink}
      renderAll={(all) => <AllPieces article={article} pieces={all} scale={qualityScale} />}
    />
  );
  return renderView(details).root;
}

describe('the article', () => {
  it('shows title, provider, date, quality and topics', () => {
    const root = renderDetails();
    const article = findOne(root, '.article');
    expect(findOne(article, 'h2').textContent).toBe('Tides could power every home');
    expect(findOne(article, '.source').textContent).toBe('Harbour Gazette · 11 Mar 2024');
    expect(findOne(article, '.quality').textContent).toBe(
      'Quality 18 – lower than 8 in 10 articles here',
    );
    expect([...root.querySelectorAll('.topic')].map((topic) => topic.textContent)).toEqual([
      'Oceans',
      'Energy',
    ]);
  });

  it('leaves out what is missing, and says that it is not rated', () => {
    const article = { title: 'Bare', webUrl: 'https://a.example/', topics: [] };
    const root = renderDetails({ article });
    const shown = findOne(root, '.article');
    expect(shown.textContent).toBe('This article saysBareBQuality not rated');
    expect(shown.querySelector('.source, .copies, .meter')).toBeFalsy();
    expect(root.querySelector('.topics')).toBeFalsy();
  });

  it('shows the domain if the provider has no name, and leaves out an invalid date', () => {
    const article = {
      ...sampleView.article,
      publishedDateTime: 'soon',
      provider: { domain: 'gazette.example' },
    };
    expect(findOne(renderDetails({ article }), '.article .source').textContent).toBe(
      'gazette.example',
    );
  });

  it('is a link only if the reader is on another page', () => {
    expect(renderDetails().querySelector('.article a')).toBeFalsy();
    const link = findOne<HTMLAnchorElement>(renderDetails({}, true), '.article a');
    expect(link.href).toBe('https://gazette.example/news/tides');
  });

  it('links to its text on other sites, each site once, and not on its own', () => {
    const alsoAt = [
      'https://www.gazette.example/amp/tides',
      'https://www.copies.example/1',
      'https://copies.example/2',
      'javascript:alert(1)',
      'http://mirror.example/tides',
    ];
    const root = renderDetails({ alsoAt });
    expect(findOne(root, '.article .copies').textContent).toBe(
      'Also on copies.example (opens in a new tab) · mirror.example (opens in a new tab)',
    );
    expect(findOne(root, '.copies').querySelectorAll('a')).toHaveLength(2);
    expect(renderDetails({ alsoAt: alsoAt.slice(0, 1) }).querySelector('.copies')).toBeNull();
  });

  it('shows the first of many topics, and all of them on a click', () => {
    const topics = Array.from({ length: 50 }, (_, index) => `Topic ${index}`);
    const root = renderDetails({ article: { ...sampleView.article, topics } });
    expect(root.querySelectorAll('.topic')).toHaveLength(6);
    click(findButton(root, '44 more'));
    expect(root.querySelectorAll('.topic')).toHaveLength(50);
  });

  it.each([
    ['address', 'Matched by its address'],
    ['alias', 'Matched by another address of this article'],
    ['declared', 'Matched by the address that the page declares'],
  ] as const)('says why it matched: %s', (reason, words) => {
    expect(findOne(renderDetails({ reason }), '.reason').textContent).toBe(
      `${words} gazette.example/news/tides`,
    );
  });
});

describe('the sections', () => {
  const counterpoints = [
    makePiece({}),
    makePiece({ title: 'Still not', webUrl: 'https://figures.example/still' }),
  ];
  const others = [
    makePiece({ relation: 'backlink', stance: undefined, title: 'See there' }),
    makePiece({ stance: 'supports', title: 'Yes', webUrl: 'https://figures.example/yes' }),
  ];
  const similar = {
    pieces: [makePiece({ relation: 'similar', title: 'Much the same' })],
    withheld: 0,
  };
  const linked = [...others, ...counterpoints];
  const behind = makePieces(2);
  /** Headings, topics, titles of pieces, and the line, as they follow each other. */
  const readOrder = (page: SamplePage) => {
    const parts = 'h2, .topics, .piece .title > :first-child > [dir], .pieces > :only-child';
    return [...renderDetails({ similar, ...page }).querySelectorAll(parts)].map(
      (part) => part.textContent,
    );
  };

  it('are ordered from what says most about the article', () => {
    expect(readOrder({ linked, counts: { behind: 141 }, behindTopic: 'Energy' })).toEqual([
      'Tides could power every home',
      'The counterpoint says',
      'No, they will not',
      'OceansEnergy',
      '1 more counterpoint',
      'Still not',
      '1 linked piece',
      'Yes',
      '1 article links here',
      'See there',
      '141 more on Energy',
      'Similar pieces',
      'Much the same',
      expect.stringContaining('Timeline'),
    ]);
  });

  it('are replaced by one list of all linked pieces but counterpoints when these are shown', () => {
    expect(readOrder({ linked, behind })).toEqual([
      'Tides could power every home',
      'The counterpoint says',
      'No, they will not',
      'OceansEnergy',
      '1 more counterpoint',
      'Still not',
      '4 linked pieces',
      'Yes',
      'See there',
      'Tides, part 1',
      'Tides, part 2',
      'Similar pieces',
      'Much the same',
      expect.stringContaining('Timeline'),
    ]);
  });

  it('show the article and the first counterpoint side by side', () => {
    const root = renderDetails({ linked });
    const [article, answer] = findOne(root, '.facing').children;
    expect(article?.querySelector('.label')?.textContent).toBe('This article says');
    expect(answer?.querySelector('.label')?.textContent).toBe('The counterpoint says');
    expect(answer?.querySelectorAll('.piece')).toHaveLength(1);
    expect(answer?.querySelector('h3')?.textContent).toContain('No, they will not');
  });

  it('show the article alone if nothing disputes it, and say if nothing is linked', () => {
    const root = renderDetails({ linked: others });
    expect(root.querySelector('.facing, .answer')).toBeNull();
    expect(findOne(root, '.article .label').textContent).toBe('This article');
    const bare = renderDetails({ linked: [] });
    expect(findOne(bare, '.pieces').textContent).toBe('No counterpoint to show');
  });

  it('are only the line if no piece has more in common with the article than the topic', () => {
    const root = renderDetails({ linked: [], counts: { behind: 141 }, behindTopic: 'Energy' });
    expect(findOne(root, '.pieces').textContent).toBe('141 pieces on Energy');
  });

  it('have the pieces behind the line in the timeline once these are shown', () => {
    const dates = (page: SamplePage) =>
      renderDetails({ linked, ...page }).querySelectorAll('.plot > li').length;
    expect(dates({ counts: { behind: 2 } })).toBe(5);
    expect(dates({ behind })).toBe(7);
  });
});

describe('the headings', () => {
  /** The heading and the number of pieces of each section below the article and the timeline. */
  const readSections = (page: SamplePage) =>
    [...renderDetails(page).querySelectorAll('.pieces:not(.answer):not(:has(.plot))')].map(
      (section) => [
        section.querySelector('h2')?.textContent,
        section.querySelectorAll('.piece-list > li').length,
      ],
    );

  it.each<[string, Partial<RelatedPiece>, SamplePage['counts']]>([
    ['20 linked pieces', { stance: 'reports' }, { others: 20 }],
    ['20 articles link here', { relation: 'backlink' }, { backlinks: 20 }],
  ])('count all pieces when only the first are read: %s', (heading, fields, counts) => {
    expect(readSections({ linked: makePieces(8, fields), counts })).toEqual([[heading, 8]]);
  });

  it('count the articles that link here apart', () => {
    const linked = makePieces(8, { stance: 'reports' });
    expect(readSections({ linked, counts: { others: 12, backlinks: 10 } })).toEqual([
      ['12 linked pieces', 8],
      ['10 articles link here', 0],
    ]);
  });

  it('count the counterpoints after the first, and the other pieces apart', () => {
    const linked = makePieces(8, { stance: 'disputes' });
    const counts = { counterpoints: 20, others: 5 };
    expect(readSections({ linked, counts })).toEqual([
      ['19 more counterpoints', 7],
      ['5 linked pieces', 0],
    ]);
  });
});

it('shows the article, and no list, while no piece has been read', () => {
  const { view } = samplePage({ counts: { counterpoints: 1, others: 20, behind: 141 } });
  const { root } = renderView(<PageDetails view={view} pieces={undefined} />);
  expect(findOne(root, '.article h2').textContent).toBe('Tides could power every home');
  expect(findOne(root, '.reason').textContent).toContain('Matched by its address');
  const sections = [...root.querySelectorAll('.pieces')].map((section) => section.textContent);
  expect(sections).toEqual(['20 linked pieces', '141 more linked pieces']);
  expect(root.querySelector('.piece, ol')).toBeNull();
});

describe('the linked pieces', () => {
  it('keeps an excerpt collapsed at first', () => {
    const excerpt = findOne<HTMLDetailsElement>(renderDetails(), '.piece details');
    expect(excerpt.open).toBe(false);
    expect(findOne(excerpt, 'summary').textContent).toBe('Excerpt');
    expect(findOne(excerpt, 'p').textContent).toContain('spring tide');
    const linked = [makePiece({ excerpt: undefined })];
    expect(renderDetails({ linked }).querySelector('details')).toBeNull();
  });

  it('shows the provider’s first letter', () => {
    expect(findOne(renderDetails(), '.piece .picture').textContent).toBe('P');
    expect(findOne(renderDetails(), '.article .picture').textContent).toBe('H');
  });

  it('shows reason, title, source, distance, both qualities and excerpt of a piece', () => {
    const piece = findOne(renderDetails(), '.piece');
    expect(findOne(piece, '.kicker').textContent).toBe('Disputes this article (says a curator)');
    expect(findOne(piece, 'h3').textContent).toContain('No, they will not');
    expect(findOne(piece, '.source').textContent).toBe(
      'Plain Figures · 14 Mar 2024 · 3 days later',
    );
    expect(findOne(piece, '.quality').textContent).toBe(
      'Quality 67 (this article 18) – higher than 6 in 10 articles here',
    );
    expect(findOne(piece, '.meter-fill').style.inlineSize).toBe('67%');
    expect(findOne(piece, '.meter-tick').style.insetInlineStart).toBe('18%');
    expect(findOne(piece, '.excerpt').textContent).toContain('spring tide');
  });

  it.each([
    [{}, 'Disputes this article (says a curator)'],
    [{ stance: 'supports' }, 'Supports this article (says a curator)'],
    [{ stance: 'reports' }, 'Reports on this story (says a curator)'],
    [{ cues: ['No', 'can’t'] }, 'Disputes this article (it says “No”, “can’t”)'],
  ] as const)('says what a piece with %j says, and who says so', (fields, words) => {
    const piece = makePiece(fields as Partial<RelatedPiece>);
    expect(findOne(renderDetails({ linked: [piece] }), '.kicker').textContent).toBe(words);
  });

  it.each([
    ['1 linked piece', 'linked'],
    ['1 article links here', 'backlink'],
  ] as const)(
    'says once, in the heading, why pieces without a stance are shown: %s',
    (words, relation) => {
      const piece = makePiece({
        relation,
        stance: undefined,
        publishedDateTime: '2024-03-10T08:20:00Z',
      });
      const section = findOne(renderDetails({ linked: [piece] }), '.pieces');
      expect(findOne(section, 'h2').textContent).toBe(words);
      expect(section.querySelector('.kicker')).toBeNull();
      expect(findOne(section, '.source').textContent).toContain('1 day earlier');
    },
  );

  it('shows no tick if the article is not rated, and no meter if the piece is not', () => {
    const article = { ...sampleView.article, quality: undefined };
    const linked = [makePiece({}), makePiece({ webUrl: 'https://b.example/', quality: undefined })];
    const [rated, unrated] = renderDetails({ article, linked }).querySelectorAll('.piece');
    expect(rated?.querySelector('.quality')?.textContent).toBe(
      'Quality 67 – higher than 6 in 10 articles here',
    );
    expect(rated?.querySelector('.meter-tick')).toBeFalsy();
    expect(unrated?.querySelector('.quality')?.textContent).toBe('Quality not rated');
    expect(unrated?.querySelector('.meter')).toBeFalsy();
  });

  it.each([
    [0, '0%', 'Quality 0 (this article 18) – lower than 9 in 10 articles here'],
    [50, '50%', 'Quality 50 (this article 18) – around the middle of the articles here'],
    [189, '99%', 'Quality 189 (this article 18) – higher than 9 in 10 articles here'],
    [2_000, '100%', 'Quality 2,000 (this article 18) – higher than 9 in 10 articles here'],
  ])('ranks a quality of %i among the articles: %s', (quality, width, words) => {
    const piece = findOne(renderDetails({ linked: [makePiece({ quality })] }), '.piece');
    expect(findOne(piece, '.meter-fill').style.inlineSize).toBe(width);
    expect(findOne(piece, '.quality').textContent).toBe(words);
  });

  it('shows the numbers alone if there is no scale', () => {
    const root = renderDetails({ qualityScale: [] });
    expect(root.querySelector('.meter')).toBeNull();
    expect(findOne(root, '.article .quality').textContent).toBe('Quality 18');
    expect(findOne(root, '.piece .quality').textContent).toBe('Quality 67 (this article 18)');
  });

  it('opens a piece in a new tab without opener and referrer', () => {
    const link = findOne<HTMLAnchorElement>(renderDetails(), '.piece a');
    expect(link.href).toBe('https://figures.example/tides');
    expect(link.target).toBe('_blank');
    expect(link.rel).toBe('noopener noreferrer');
  });

  it.each([
    'javascript:alert(1)',
    ' JavaScript:alert(1)',
    'data:text/html,x',
    'file:///etc/passwd',
    'chrome://settings',
    '/news',
    '',
  ])('never links to %j', (webUrl) => {
    const root = renderDetails({ linked: [makePiece({ webUrl })] });
    expect(root.querySelector('a')).toBeFalsy();
    expect(findOne(root, '.piece h3').textContent).toBe('No, they will not');
  });

  it('links to the next address of the piece if the first is not http(s)', () => {
    const piece = makePiece({ webUrl: 'about:blank', originalUrl: 'http://figures.example/old' });
    const link = findOne<HTMLAnchorElement>(renderDetails({ linked: [piece] }), '.piece a');
    expect(link.href).toBe('http://figures.example/old');
  });

  it('shows markup in a title as plain text', () => {
    const root = renderDetails({ linked: [makePiece({ title: '<img src=x onerror=alert(1)>' })] });
    expect(root.querySelector('img')).toBeFalsy();
    expect(root.textContent).toContain('<img src=x onerror=alert(1)>');
  });

  it('says how many pieces the settings withhold', () => {
    expect(renderDetails({ withheld: 1 }).textContent).toContain(
      '1 more is hidden by your settings.',
    );
    const root = renderDetails({ linked: [], withheld: 2 });
    expect(root.textContent).toContain('No counterpoint to show');
    expect(root.textContent).toContain('2 more are hidden by your settings.');
  });

  it('shows a hundred pieces', () => {
    const root = renderDetails({ linked: makePieces(100, { stance: 'disputes' }) });
    expect(root.querySelectorAll('.piece')).toHaveLength(100);
    const headings = [...root.querySelectorAll('.pieces h2')].map((each) => each.textContent);
    expect(headings).toContain('99 more counterpoints');
  });
});

describe('similar pieces', () => {
  const similar = (piece: Partial<RelatedPiece>, withheld = 0) => {
    const pieces = [makePiece({ relation: 'similar', ...piece })];
    return findOne(renderDetails({ similar: { pieces, withheld } }), '.similar');
  };

  it.each<[string, NonNullable<RelatedPiece['why']>]>([
    ['Same story (both mention “tides”, “homes”)', { kind: 'story', words: ['tides', 'homes'] }],
    ['Same topic (both mention “tides”)', { kind: 'topic', words: ['tides'] }],
  ])('say why they are shown: %s', (words, why) => {
    expect(findOne(similar({ why }), '.kicker').textContent).toBe(words);
  });

  it('link to copies of the text, but only to http(s) addresses', () => {
    const alsoAt = ['https://www.b.example/1', 'javascript:alert(1)', 'http://c.example/2'];
    const copies = findOne(similar({ alsoAt }), '.copies');
    expect(copies.textContent).toBe(
      'Also on b.example (opens in a new tab) · c.example (opens in a new tab)',
    );
    expect([...copies.querySelectorAll('a')].map(({ href }) => href)).toEqual([
      'https://www.b.example/1',
      'http://c.example/2',
    ]);
  });

  it('say how many the settings withhold, and have no section if there are none', () => {
    expect(similar({}, 2).textContent).toContain('2 more are hidden by your settings.');
    const none = renderDetails({ similar: { pieces: [], withheld: 0 } });
    expect(none.querySelector('.similar')).toBeNull();
  });
});
