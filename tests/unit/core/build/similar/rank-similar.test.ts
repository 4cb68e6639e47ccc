import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Article } from '../../../../../core/article/article.ts';
import type { KeyedArticle } from '../../../../../core/build/assign-keys.ts';
import { compareArticles } from '../../../../../core/build/similar/compare-articles.ts';
import { rankSimilar, type SimilarPiece } from '../../../../../core/build/similar/rank-similar.ts';
import { readSharedWords } from '../../../../../core/index/shared-words.ts';
import { keyArticles } from '../../../../support/make-article.ts';

type Fields = Partial<Article> & { title: string };

/** Makes an article on a site of its own, published on the day of the story by default. */
const article = (site: string, fields: Fields): Article => ({
  webUrl: `https://${site}.example/2024/story-${site}`,
  provider: { domain: `${site}.example` },
  publishedDateTime: '2024-03-02T08:00:00Z',
  topics: [],
  related: [],
  ...fields,
});

/** Other news, so that the words of the story are rare. */
const background = [
  'Senate passes budget after long night',
  'Storm leaves thousands without power',
  'Central bank holds interest rates',
  'Scientists find water on distant planet',
  'Football club sacks manager after defeat',
  'New museum opens its doors in Berlin',
  'Farmers protest against fuel prices',
  'Airline cancels flights because of fog',
  'Court hears appeal in murder case',
  'Company unveils electric lorry',
].map((title, at) =>
  article(`other${at}`, { title, webUrl: `https://other${at}.example/a/${at}` }),
);

const story = [
  article('alpha', { title: 'Macron calls for ceasefire on visit to Kyiv' }),
  article('beta', { title: 'In Kyiv, Macron urges an early ceasefire' }),
  article('gamma', { title: 'Kyiv visit: Macron and the ceasefire that nobody wants' }),
];

/** A piece with its shared words as the texts have them. */
type Found = Omit<SimilarPiece, 'words'> & { words: string[] };

const rank = (articles: Article[], count = 5) => {
  const keyed = keyArticles(...articles);
  const byKey = new Map(keyed.map((one) => [one.key, one.article]));
  const ranked = rankSimilar(compareArticles(keyed), { count });
  const spell = (own: Article, { words, ...piece }: SimilarPiece): Found => ({
    ...piece,
    words: readSharedWords(words, own, byKey.get(piece.key) as Article),
  });
  return new Map(
    keyed.map(({ key, article: own }, at): [string, Found[]] => [
      key,
      (ranked[at] as SimilarPiece[]).map((piece) => spell(own, piece)),
    ]),
  );
};
const ofAlpha = (articles: Article[], count = 5) =>
  rank([...articles, ...background], count).get('alpha.example/2024/story-alpha') ?? [];
const sitesOf = (pieces: { key: string }[]) =>
  pieces.map(({ key }) => key.replace(/\.example.*/, ''));

describe('rankSimilar', () => {
  test('finds the other pieces on the story, and nothing else', () => {
    const found = ofAlpha(story);
    expect(sitesOf(found).sort()).toEqual(['beta', 'gamma']);
    for (const { kind } of found) expect(kind).toBe('story');
  });

  test('returns the shared words as the title has them', () => {
    const beta = ofAlpha(story).find(({ key }) => key.startsWith('beta'));
    expect(beta?.words.toSorted()).toEqual(['Kyiv', 'Macron', 'ceasefire']);
  });

  test('returns nothing for an article on a story of its own', () => {
    const alone = article('alpha', { title: 'Quiet village celebrates its oldest oak' });
    expect(ofAlpha([alone])).toEqual([]);
  });

  test('returns the same pieces for any order of the articles', () => {
    const all = [...story, ...background, article('delta', { title: story[1]?.title as string })];
    const sorted = keyArticles(...all);
    const ranked = rankSimilar(compareArticles(sorted), { count: 5 });
    const expected = new Map(sorted.map(({ key }, at) => [key, ranked[at]]));
    fc.assert(
      fc.property(fc.shuffledSubarray(all, { minLength: all.length }), (shuffled) => {
        const keyed = keyArticles(...shuffled);
        const mixed = fc.sample(fc.shuffledSubarray(keyed, { minLength: keyed.length }), 1)[0];
        const again = rankSimilar(compareArticles(mixed as KeyedArticle[]), { count: 5 });
        mixed?.forEach(({ key }, at) => {
          expect(again[at]).toEqual(expected.get(key));
        });
      }),
      { numRuns: 30 },
    );
  });

  test('finds pieces without dates and excerpts', () => {
    const bare = story.map(({ publishedDateTime: _none, ...rest }) => rest);
    expect(sitesOf(ofAlpha(bare)).sort()).toEqual(['beta', 'gamma']);
    const [first, second, third] = story as [Article, Article, Article];
    const { publishedDateTime: _none, ...undated } = second;
    expect(sitesOf(ofAlpha([first, undated, third])).sort()).toEqual(['beta', 'gamma']);
  });

  test('explains a piece of the same topic by at least two words', () => {
    const bare = article('alpha', {
      title: 'Twitter shares data of users with advertisers in error',
    });
    const others = ['Twitter war of the senator', 'Court hears data dispute'].map((title, at) =>
      article(`far${at}`, { title, publishedDateTime: '2024-03-06T00:00:00Z' }),
    );
    for (const { kind, words } of ofAlpha([bare, ...others])) {
      expect(words.length).toBeGreaterThanOrEqual(kind === 'topic' ? 2 : 1);
    }
  });

  test('explains it by one word if both records name the topic', () => {
    const topics = ['Data protection'];
    const bare = article('alpha', { title: 'Twitter admits an error', topics });
    const other = article('far', {
      title: 'Senator leaves Twitter',
      publishedDateTime: '2024-03-14T00:00:00Z',
      topics,
    });
    expect(ofAlpha([bare, other])).toMatchObject([{ kind: 'topic', words: ['Twitter'] }]);
    const unnamed = [bare, other].map((one) => ({ ...one, topics: [] }));
    expect(ofAlpha(unnamed)).toEqual([]);
  });

  test('leaves out a piece that is already shown, with its duplicates', () => {
    const wire = 'Ukraine truce talks stall as Macron visits Kyiv for ceasefire';
    const copies = ['wire1', 'wire2'].map((site) => article(site, { title: wire }));
    const keyed = keyArticles(...story, ...copies, ...background);
    const isKnown = (own: string, piece: string) =>
      own.startsWith('alpha') && piece.startsWith('wire2');
    const ranked = rankSimilar(compareArticles(keyed), { count: 5, isKnown });
    const at = keyed.findIndex(({ key }) => key.startsWith('alpha'));
    expect(sitesOf(ranked[at] ?? []).sort()).toEqual(['beta', 'gamma']);
  });

  test('ranks a piece of the same day above the same words of years ago', () => {
    const old = article('older', {
      title: 'Macron calls for ceasefire in Kyiv speech',
      publishedDateTime: '2017-01-01T00:00:00Z',
    });
    const found = ofAlpha([...story, old]);
    expect(sitesOf(found)).toEqual(['gamma', 'beta', 'older']);
    expect(found[2]?.kind).toBe('topic');
  });

  test('groups duplicates under the best of them', () => {
    const wire = 'Ukraine truce talks stall as Macron visits Kyiv for ceasefire';
    const copies = [
      article('wire1', { title: wire, publishedDateTime: '2024-03-02T09:00:00Z' }),
      article('wire2', { title: `UPDATE ${wire}` }),
      article('wire3', { title: wire, publishedDateTime: '2024-03-02T10:00:00Z', quality: 80 }),
    ];
    const grouped = ofAlpha([...story, ...copies]).filter(({ key }) => key.startsWith('wire'));
    expect(grouped).toHaveLength(1);
    expect(grouped[0]).toMatchObject({
      key: 'wire3.example/2024/story-wire3',
      alsoAt: ['wire2.example/2024/story-wire2', 'wire1.example/2024/story-wire1'],
    });
  });

  test('does not group headlines with different numbers', () => {
    const toll = (site: string, count: number) =>
      article(site, { title: `Death toll of Kyiv ceasefire breach rises to ${count} people` });
    const found = ofAlpha([...story, toll('toll1', 12), toll('toll2', 15)]);
    expect(sitesOf(found)).toEqual(expect.arrayContaining(['toll1', 'toll2']));
  });

  test('leaves out a copy of the article itself', () => {
    const copy = article('copycat', { title: 'Macron calls for ceasefire on visit to Kyiv' });
    expect(sitesOf(ofAlpha([...story, copy]))).toEqual(['gamma', 'beta']);
  });

  test('returns two pieces of one site before those of other sites, the rest after them', () => {
    const more = ['talks', 'doubts', 'history', 'hopes'].map((word, at) =>
      article('prolific', {
        title: `Macron Kyiv ceasefire visit: the ${word}`,
        webUrl: `https://prolific.example/story/${at}`,
      }),
    );
    const sites = sitesOf(ofAlpha([...story, ...more], 6));
    expect(sites.slice(0, 4).filter((site) => site === 'prolific')).toHaveLength(2);
    expect(sites.slice(0, 4)).toEqual(expect.arrayContaining(['beta', 'gamma']));
  });

  test('compares titles in other scripts', () => {
    const titles = ['Макрон призвал к перемирию в Киеве', 'Перемирию быть? Макрон в Киеве'];
    const [first = '', second = ''] = titles;
    const found = ofAlpha([
      article('alpha', { title: first }),
      article('beta', { title: second }),
      article('tokyo', { title: '東京五輪が開幕' }),
    ]);
    expect(found).toMatchObject([{ words: expect.arrayContaining(['Макрон']) }]);
    const japanese = rank([
      ...background,
      article('tokyo', { title: '東京五輪の開会式が始まる' }),
      article('osaka', { title: '五輪開会式、東京で始まる' }),
    ]);
    expect(sitesOf(japanese.get('tokyo.example/2024/story-tokyo') ?? [])).toEqual(['osaka']);
  });

  test('accepts no articles, one article, and titles of a megabyte', () => {
    expect(rankSimilar(compareArticles([]), { count: 5 })).toEqual([]);
    expect(rankSimilar(compareArticles(keyArticles(story[0] as Article)), { count: 5 })).toEqual([
      [],
    ]);
    const hostile = ['Kyiv '.repeat(200_000), 'a.'.repeat(500_000), '東'.repeat(1_000_000), '…'];
    const articles = hostile.map((title, at) => article(`hostile${at}`, { title }));
    expect(
      sitesOf(ofAlpha([...story, ...articles]))
        .slice(0, 2)
        .sort(),
    ).toEqual(['beta', 'gamma']);
  });

  test('never returns the article itself, and reports its progress', () => {
    const shares: number[] = [];
    const keyed = keyArticles(...story, ...background);
    const ranked = rankSimilar(compareArticles(keyed), {
      count: 5,
      onProgress: (share) => shares.push(share),
    });
    ranked.forEach((pieces, at) => {
      for (const { key, alsoAt } of pieces) expect([key, ...alsoAt]).not.toContain(keyed[at]?.key);
    });
    expect(shares.at(-1)).toBe(1);
  });
});
