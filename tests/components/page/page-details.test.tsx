import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { PageDetails } from '../../../components/page/page-details.tsx';
import type { RelatedPiece } from '../../../core/index/index-entry.ts';
import { click, findButton, findOne, renderView } from '../../support/render-view.tsx';
import { makePiece, type SamplePage, samplePage, sampleView } from '../sample-view.ts';

beforeAll(() => {
  vi.stubEnv('TZ', 'UTC');
});

afterAll(() => {
  vi.unstubAllEnvs();
});

function renderDetails(page: SamplePage = {}, hasTitleLink = false): HTMLElement {
  return renderView(<PageDetails {...samplePage(page)} hasTitleLink={hasTitleLink} />).root;
}

describe('the article', () => {
  it('shows title, provider, date, quality and topics', () => {
    const article = findOne(renderDetails(), '.article');
    expect(findOne(article, 'h2').textContent).toBe('Tides could power every home');
    expect(findOne(article, '.source').textContent).toBe('Harbour Gazette · 11 Mar 2024');
    expect(findOne(article, '.quality').textContent).toBe(
      'Quality 18 – lower than 8 in 10 articles here',
    );
    expect([...article.querySelectorAll('.topic')].map((topic) => topic.textContent)).toEqual([
      'Oceans',
      'Energy',
    ]);
  });

  it('leaves out what is missing, and says that it is not rated', () => {
    const article = { title: 'Bare', webUrl: 'https://a.example/', topics: [] };
    const shown = findOne(renderDetails({ article }), '.article');
    expect(shown.textContent).toBe('This article saysBareBQuality not rated');
    expect(shown.querySelector('.source, .topics, .meter')).toBeFalsy();
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
    makePiece({ stance: 'supports', title: 'Yes', webUrl: 'https://figures.example/yes' }),
    makePiece({ relation: 'backlink', stance: undefined, title: 'See there' }),
  ];
  const similar = {
    pieces: [makePiece({ relation: 'similar', title: 'Much the same' })],
    withheld: 0,
  };
  const readHeadings = (page: SamplePage) => {
    const headings = 'h2, .piece .title > :first-child > [dir]';
    return [...renderDetails({ similar, ...page }).querySelectorAll(headings)].map(
      (heading) => heading.textContent,
    );
  };

  it('are ordered: article, counterpoints, other linked pieces, similar pieces', () => {
    const [first, second] = counterpoints;
    const [third, fourth] = others;
    const linked = [third, first, fourth, second].filter((piece) => piece !== undefined);
    expect(readHeadings({ linked })).toEqual([
      'Tides could power every home',
      'The counterpoint says',
      'No, they will not',
      expect.stringContaining('Timeline'),
      '1 more counterpoint',
      'Still not',
      '2 linked pieces',
      'Yes',
      'See there',
      'Similar pieces',
      'Much the same',
    ]);
  });

  it('show the article and the first counterpoint side by side', () => {
    const root = renderDetails({ linked: [...others, ...counterpoints] });
    const [article, answer] = findOne(root, '.facing').children;
    expect(article?.querySelector('.label')?.textContent).toBe('This article says');
    expect(answer?.querySelector('.label')?.textContent).toBe('The counterpoint says');
    expect(answer?.querySelectorAll('.piece')).toHaveLength(1);
    expect(answer?.querySelector('h3')?.textContent).toContain('No, they will not');
  });

  it('show the article alone if nothing disputes it, and say if nothing is linked', () => {
    const linked = renderDetails({ linked: others });
    expect(findOne(linked, '.facing').children).toHaveLength(1);
    expect(findOne(linked, '.article .label').textContent).toBe('This article');
    const bare = renderDetails({ linked: [] });
    expect(findOne(bare, '.pieces').textContent).toBe('No counterpoint to show');
  });
});

describe('the headings', () => {
  const makeMany = (count: number, fields: Partial<RelatedPiece> = {}) =>
    Array.from({ length: count }, (_, at) =>
      makePiece({ webUrl: `https://figures.example/${at}`, ...fields }),
    );
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
    ['24 linked pieces', { stance: 'reports' }, { others: 12, backlinks: 12 }],
  ])('count all pieces when only the first are read: %s', (heading, fields, counts) => {
    expect(readSections({ linked: makeMany(8, fields), counts })).toEqual([[heading, 8]]);
  });

  it('count the counterpoints after the first, and the other pieces apart', () => {
    const linked = makeMany(8);
    const counts = { counterpoints: 20, others: 5 };
    expect(readSections({ linked, counts })).toEqual([
      ['19 more counterpoints', 7],
      ['5 linked pieces', 0],
    ]);
  });
});

it('shows the article, and no list, while no piece has been read', () => {
  const { view } = samplePage({ counts: { counterpoints: 1, others: 20 } });
  const { root } = renderView(<PageDetails view={view} pieces={undefined} />);
  expect(findOne(root, '.article h2').textContent).toBe('Tides could power every home');
  expect(findOne(root, '.reason').textContent).toContain('Matched by its address');
  expect(findOne(root, '.pieces').textContent).toBe('21 linked pieces');
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
    expect(findOne(piece, '.kicker').textContent).toBe('Disputes this article');
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
    [{ stance: undefined }, 'Linked by a curator'],
    [{ stance: 'supports' }, 'Supports this article'],
    [{ stance: 'reports' }, 'Reports on this story'],
    [{ cues: ['No', 'can’t'] }, 'Disputes this article (it says “No”, “can’t”)'],
  ] as const)('says why a piece with %j is shown', (fields, words) => {
    const piece = makePiece(fields as Partial<RelatedPiece>);
    expect(findOne(renderDetails({ linked: [piece] }), '.kicker').textContent).toBe(words);
  });

  it('labels the article that links here', () => {
    const backlink = makePiece({
      relation: 'backlink',
      stance: undefined,
      publishedDateTime: '2024-03-10T08:20:00Z',
    });
    const piece = findOne(renderDetails({ linked: [backlink] }), '.piece');
    expect(findOne(piece, '.kicker').textContent).toBe('Links to this article');
    expect(findOne(piece, '.source').textContent).toContain('1 day earlier');
  });

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
    const linked = Array.from({ length: 100 }, (_, index) =>
      makePiece({ webUrl: `https://figures.example/${index}` }),
    );
    const root = renderDetails({ linked });
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
    ['Same text elsewhere', { kind: 'copy', words: ['tides'] }],
  ])('say why they are shown: %s', (words, why) => {
    expect(findOne(similar({ why }), '.kicker').textContent).toBe(words);
  });

  it('link to copies of the text, but only to http(s) addresses', () => {
    const alsoAt = ['https://www.b.example/1', 'javascript:alert(1)', 'http://c.example/2'];
    const copies = findOne(similar({ alsoAt }), '.copies');
    expect(copies.textContent).toBe('Also on b.example · c.example');
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
