import { describe, expect, test } from 'vitest';
import { fingerprintOf } from '../../../../core/index/key-hash.ts';
import type { QualityScale } from '../../../../core/index/quality-scale.ts';
import type { KnownLink } from '../../../../core/index/read-linked.ts';
import { countLinked } from '../../../../core/page/linked-counts.ts';
import type { PageMatch } from '../../../../core/page/page-match.ts';
import {
  badgeText,
  filterPieces,
  isShownInPage,
  needsFacts,
  toPageView,
  toUnfilteredView,
} from '../../../../core/page/page-view.ts';
import { defaultSettings } from '../../../../core/settings/settings.ts';
import { type CanonicalKey, canonicalUrl } from '../../../../core/url/canonical-url.ts';
import { makeArticle } from '../../../support/make-article.ts';

const { related: _none, ...article } = makeArticle(1, { topics: ['AI', 'Health'] });
const makeLink = (piece: number, fields: Partial<KnownLink['facts']>): KnownLink => ({
  relation: 'linked',
  piece,
  isFront: true,
  facts: { place: { bucketId: 0, row: piece }, fingerprint: `f${piece}`, topics: [], ...fields },
});
const key = 'articles.example/news/article-1.html' as CanonicalKey;
const match: PageMatch = {
  reason: 'address',
  matchedKey: key,
  entry: {
    key,
    article,
    linked: [
      makeLink(1, { quality: 70 }),
      makeLink(2, { quality: 30 }),
      { ...makeLink(3, { topics: ['Cars'] }), relation: 'backlink' },
    ],
  },
};
/** Half of the articles are rated below 50. */
const scale = Array.from({ length: 100 }, (_, percent) => percent);
const counts = (counterpoints: number, others: number, backlinks: number) => ({
  counterpoints,
  others,
  backlinks,
});
const view = (fields: Partial<typeof defaultSettings>) =>
  toPageView(match, { ...defaultSettings, ...fields }, scale);

describe('toPageView', () => {
  test('shows everything with the default settings', () => {
    expect(view({})).toMatchObject({
      withheld: 0,
      hiddenBy: undefined,
      cardMode: 'closed',
      site: 'articles.example',
    });
    expect(badgeText(view({}))).toBe('3');
    // Card and popup rank all qualities by it.
    expect(view({}).qualityScale).toBe(scale);
  });

  test('hides an article only when all of its topics are off', () => {
    expect(view({ topicsOff: ['AI'] }).hiddenBy).toBeUndefined();
    expect(view({ topicsOff: ['AI', 'Health'] }).hiddenBy).toBe('topics');
    expect(badgeText(view({ topicsOff: ['AI', 'Health'] }))).toBe('');
  });

  test('hides an article that was muted until something new comes, and shows it then', () => {
    const title = article.title;
    const seen = ['f1', 'f2', 'f3'];
    const mutedArticles = [{ key, title, seen }];
    expect(view({ mutedArticles }).hiddenBy).toBe('article');
    expect(view({ mutedArticles: [{ key, title, seen: seen.slice(1) }] }).hiddenBy).toBeUndefined();
    // A new piece that the settings filter out does not count.
    const muted = [{ key, title, seen: seen.slice(0, 1) }];
    expect(view({ mutedArticles: muted, minimumQualityPercentile: 50 }).hiddenBy).toBe('article');
    expect(view({ mutedArticles: [{ key, title }] }).hiddenBy).toBe('article');
  });

  test('knows what was seen of an article that was muted by the addresses of its pieces', () => {
    const address = 'https://pieces.example/news/piece-1.html';
    const fingerprint = fingerprintOf(canonicalUrl(address) as CanonicalKey);
    const entry = { ...match.entry, linked: [makeLink(1, { fingerprint })] };
    const mutedWith = (seen: string[]) =>
      toPageView(
        { ...match, entry },
        { ...defaultSettings, mutedArticles: [{ key, title: 'x', seen }] },
        scale,
      );
    expect(mutedWith([address]).hiddenBy).toBe('article');
    expect(mutedWith(['https://pieces.example/news/piece-2.html']).hiddenBy).toBeUndefined();
  });

  test('hides everything until the time that the reader chose', () => {
    const settings = { ...defaultSettings, mutedUntilMs: 1_000 };
    expect(toPageView(match, settings, scale, 999).hiddenBy).toBe('today');
    expect(toPageView(match, settings, scale, 1_000).hiddenBy).toBeUndefined();
  });

  test('looks only at the topics that are above no other of the article’s', () => {
    const broad: PageMatch = {
      ...match,
      entry: { ...match.entry, article: { ...article, filterTopics: ['Health'] } },
    };
    const hiddenBy = (...topicsOff: string[]) =>
      toPageView(broad, { ...defaultSettings, topicsOff }, scale).hiddenBy;
    expect(hiddenBy('Health')).toBe('topics');
    expect(hiddenBy('AI')).toBeUndefined();
    expect(toPageView(broad, defaultSettings, scale).article.topics).toEqual(['AI', 'Health']);
  });

  test('lists the topics of the article that are off', () => {
    expect(view({ topicsOff: ['Cars', 'AI'] }).topicsOff).toEqual(['AI']);
  });

  test.each([
    [{}, true],
    [{ pill: false }, false],
    [{ pill: false, card: 'open' as const }, true],
    [{ card: 'off' as const }, true],
    [{ mutedUntilMs: Number.MAX_SAFE_INTEGER }, false],
  ])('with %j pill or card appears in the page: %s', (fields, isShown) => {
    expect(isShownInPage(view(fields))).toBe(isShown);
  });

  test('shows no number where the badge is off', () => {
    expect(badgeText(view({ badge: false }))).toBe('');
  });

  test('filters out pieces below the minimum quality and pieces that nobody rated', () => {
    expect(view({ minimumQualityPercentile: 50 }).linked).toEqual(counts(0, 1, 0));
    expect(view({ minimumQualityPercentile: 50 }).withheld).toBe(2);
  });

  test.each([
    [30, 1],
    [31, 2],
    [70, 2],
    [71, 3],
  ])('withholds, of the lowest-rated %i %%, %i of the pieces', (percentile, withheld) => {
    expect(view({ minimumQualityPercentile: percentile }).withheld).toBe(withheld);
  });

  test('withholds nothing by quality without a scale, which the reader could not undo', () => {
    const settings = { ...defaultSettings, minimumQualityPercentile: 50 };
    expect(toPageView(match, settings, []).withheld).toBe(0);
  });

  test('filters out a backlink whose article has only topics that are off', () => {
    expect(view({ topicsOff: ['Cars'] }).linked).toEqual(counts(0, 2, 0));
  });

  test('hides a linked page where all articles that link it have only topics that are off', () => {
    const linked: PageMatch = {
      ...match,
      entry: {
        key,
        article: { ...article, topics: [] },
        inheritedTopics: ['Cars'],
        linked: [{ ...makeLink(3, { topics: ['Cars'] }), relation: 'backlink' }],
      },
    };
    expect(toPageView(linked, { ...defaultSettings, topicsOff: ['Cars'] }, scale).hiddenBy).toBe(
      'topics',
    );
    expect(toPageView(linked, defaultSettings, scale).hiddenBy).toBeUndefined();
  });

  test('hides muted sites and articles', () => {
    expect(view({ mutedSites: ['articles.example'] }).hiddenBy).toBe('site');
    expect(view({ mutedArticles: [{ key, title: 'x' }] }).hiddenBy).toBe('article');
    expect(view({ mutedSites: ['example'] }).hiddenBy).toBeUndefined();
  });
});

describe('pieces behind the line', () => {
  const behind = [4, 5].map((piece) => ({ ...makeLink(piece, { quality: 80 }), isFront: false }));
  const entry = { ...match.entry, linked: [...match.entry.linked, ...behind], behindTopic: 'AI' };
  const viewOf = (fields: Partial<typeof defaultSettings>) =>
    toPageView({ ...match, entry }, { ...defaultSettings, ...fields }, scale);

  test('do not count in badge and pill', () => {
    expect(viewOf({})).toMatchObject({ linked: counts(0, 2, 1), behind: 2, behindTopic: 'AI' });
    expect(badgeText(viewOf({}))).toBe('3');
  });

  test('pass the reader’s filter like those in front', () => {
    expect(viewOf({ minimumQualityPercentile: 75 })).toMatchObject({ behind: 2, withheld: 3 });
    expect(viewOf({ minimumQualityPercentile: 90 })).toMatchObject({ behind: 0, withheld: 5 });
  });

  test('are nothing new for an article that was muted until there is something new', () => {
    const seen = ['f1', 'f2', 'f3'];
    expect(viewOf({ mutedArticles: [{ key, title: 'x', seen }] }).hiddenBy).toBe('article');
  });
});

test('filterPieces looks only at the topics that are above no other of the piece’s', () => {
  const piece = { title: 'A', webUrl: 'https://a.example/', relation: 'similar' } as const;
  const pieces = [
    { ...piece, topics: ['AI', 'Health'], filterTopics: ['Health'] },
    { ...piece, topics: ['AI', 'Health'] },
  ];
  const filter = (...topicsOff: string[]) =>
    filterPieces(pieces, { ...defaultSettings, topicsOff }, scale).pieces;
  expect(filter('Health')).toEqual(pieces.slice(1));
  expect(filter('AI')).toEqual(pieces);
});

describe('needsFacts', () => {
  const needs = (
    fields: Partial<typeof defaultSettings>,
    entry = match.entry,
    qualityScale: QualityScale = scale,
  ) => needsFacts(entry, { ...defaultSettings, ...fields }, qualityScale);

  test('is true only where a filter of the reader looks at the pieces', () => {
    expect(needs({})).toBe(false);
    expect(needs({ minimumQualityPercentile: 1 })).toBe(true);
    expect(needs({ topicsOff: ['Cars'] })).toBe(true);
    expect(needs({ mutedArticles: [{ key, title: 'x', seen: [] }] })).toBe(true);
    expect(needs({ mutedArticles: [{ key, title: 'x' }] })).toBe(false);
    expect(needs({ minimumQualityPercentile: 1 }, { ...match.entry, linked: [] })).toBe(false);
    expect(needs({ minimumQualityPercentile: 1 }, match.entry, [])).toBe(false);
  });
});

test('toUnfilteredView shows what the settings hide and filter out', () => {
  const settings = {
    ...defaultSettings,
    topicsOff: ['AI', 'Health', 'Cars'],
    minimumQualityPercentile: 99,
  };
  const unfiltered = toUnfilteredView(
    match,
    { ...settings, mutedSites: ['articles.example'] },
    scale,
  );
  expect(unfiltered).toMatchObject({ hiddenBy: undefined, withheld: 0 });
  expect(countLinked(unfiltered.linked)).toBe(3);
  expect(unfiltered.topicsOff).toEqual(view(settings).topicsOff);
  expect(unfiltered.topicsOff).not.toEqual([]);
});

test('badgeText is empty without a page and without a piece', () => {
  expect(badgeText(undefined)).toBe('');
  expect(badgeText({ ...view({}), linked: counts(0, 0, 0) })).toBe('');
});
