import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Article } from '../../../../core/article/article.ts';
import { buildIndex, openBuiltIndex } from '../../../../core/build/build-index.ts';
import { sha256Hex } from '../../../../core/bytes/sha256.ts';
import { findPage } from '../../../../core/index/find-page.ts';
import type { IndexEntry } from '../../../../core/index/index-entry.ts';
import { indexFiles } from '../../../../core/index/index-files.ts';
import type { IndexReader } from '../../../../core/index/index-reader.ts';
import { partKinds } from '../../../../core/index/pack.ts';
import { readFacts, readLinked } from '../../../../core/index/read-linked.ts';
import { keyArticles, makeArticle, makePiece } from '../../../support/make-article.ts';

/** Finds a page in the index of these articles, and reads the pieces that are linked to it. */
async function find(
  articles: Parameters<typeof buildIndex>[0],
  address: string,
  declared: string[] = [],
) {
  const index = openBuiltIndex(await buildIndex(articles));
  const match = await findPage(index, { address, declared });
  if (match === undefined) return undefined;
  return { ...match, pieces: await readLinked(index, await readFacts(index, match.entry.linked)) };
}

describe('buildIndex', () => {
  test('finds an article by its address', async () => {
    const match = await find(
      keyArticles(makeArticle(1)),
      'http://www.articles.example/news/article-1.html?utm_source=x#y',
    );
    expect(match).toMatchObject({
      reason: 'address',
      entry: {
        article: { title: 'Article 1' },
      },
      pieces: [{ ...makePiece(1), relation: 'linked', topics: [] }],
    });
  });

  test('finds an article by an alias', async () => {
    const article = makeArticle(1, { originalUrl: 'https://wire.example/story?id=7' });
    const match = await find(keyArticles(article), 'https://wire.example/story?id=7');
    expect(match).toMatchObject({ reason: 'alias', entry: { article: { title: 'Article 1' } } });
  });

  test('finds an article by an address that its page declares, and not by one that another site declares', async () => {
    const articles = keyArticles(makeArticle(1));
    const declared = ['https://articles.example/news/article-1.html'];
    expect(await find(articles, 'https://articles.example/print/1234567', declared)).toMatchObject({
      reason: 'declared',
      entry: { article: { title: 'Article 1' } },
    });
    expect(await find(articles, 'https://other.example/print/1234567', declared)).toBeUndefined();
  });

  test('finds nothing for a longer, a shorter or another address', async () => {
    const articles = keyArticles(makeArticle(1));
    for (const path of [
      'news/article-1.html-2',
      'news/article-1.html/comments',
      'news/',
      '',
      'news/article-2.html',
    ]) {
      expect(await find(articles, `https://articles.example/${path}`)).toBeUndefined();
    }
  });

  test('finds the articles that link to a piece by its address, the newest first', async () => {
    const shared = makePiece(9);
    const articles = keyArticles(
      makeArticle(1, { related: [shared], publishedDateTime: '2024-01-01' }),
      makeArticle(2, { related: [shared], publishedDateTime: '2024-02-01' }),
    );
    const match = await find(articles, shared.webUrl);
    expect(match?.entry.article).toMatchObject({ title: 'Piece 9', topics: [] });
    expect(match?.pieces).toMatchObject([
      { title: 'Article 2', relation: 'backlink', topics: ['Health'] },
      { title: 'Article 1', relation: 'backlink' },
    ]);
  });

  test('keeps the 50 newest of many articles that link to one piece, in any order', async () => {
    const shared = makePiece(9);
    const articles = Array.from({ length: 300 }, (_, at) => {
      const day = String(1 + (at % 28)).padStart(2, '0');
      return makeArticle(at, { related: [shared], publishedDateTime: `2024-01-${day}` });
    });
    const match = await find(keyArticles(...articles), shared.webUrl);
    const linked = match?.pieces ?? [];
    expect(linked).toHaveLength(50);
    expect(linked[0]?.publishedDateTime).toBe('2024-01-28');
    expect(linked.at(-1)?.publishedDateTime).toBe('2024-01-24');
    const reversed = await find(keyArticles(...articles.toReversed()), shared.webUrl);
    expect(reversed?.pieces).toEqual(linked);
  });

  test('joins a linked piece with its own article by any of its addresses', async () => {
    const target = makeArticle(2, {
      ampWebUrl: 'https://articles.example/mobile/2?story=2',
      related: [],
    });
    const source = makeArticle(1, {
      related: [
        makePiece(1, { title: 'By alias', webUrl: 'https://articles.example/mobile/2?story=2' }),
      ],
    });
    const match = await find(keyArticles(source, target), target.webUrl);
    expect(match?.entry.article.title).toBe('Article 2');
    expect(match?.pieces).toMatchObject([{ title: 'Article 1', relation: 'backlink' }]);
  });

  test('shows a record that is linked as the record has it, with its topics', async () => {
    const target = makeArticle(2, { title: 'As it is now', topics: ['Cars'], related: [] });
    const linked = makePiece(2, { title: 'As it was', webUrl: target.webUrl });
    const match = await find(
      keyArticles(makeArticle(1, { related: [linked] }), target),
      makeArticle(1).webUrl,
    );
    expect(match?.pieces).toMatchObject([{ title: 'As it is now', topics: ['Cars'] }]);
  });

  test('stores a piece once, however many articles link to it', async () => {
    const excerpt = 'Only here.';
    const articles = Array.from({ length: 40 }, (_, at) =>
      makeArticle(at, { related: [makePiece(9, { excerpt })] }),
    );
    const index = openBuiltIndex(await buildIndex(keyArticles(...articles)));
    const buckets = await Promise.all(
      Array.from({ length: index.bucketCount }, (_, id) => index.readBucket(id)),
    );
    expect(JSON.stringify(buckets).split(excerpt)).toHaveLength(2);
  });

  test('gives a page that is no article the topics of all articles that link to it', async () => {
    const shared = makePiece(9);
    const linking = (...topics: string[][]) =>
      keyArticles(
        ...topics.map((each, at) => makeArticle(at, { topics: each, related: [shared] })),
      );
    const topicsOf = async (...topics: string[][]) =>
      (await find(linking(...topics), shared.webUrl))?.entry.inheritedTopics;
    expect(await topicsOf(['Health'], ['AI', 'Health'])).toEqual(['AI', 'Health']);
    // No topic can hide the second article, so none may hide the page.
    expect(await topicsOf(['Health'], [])).toEqual([]);
    const own = await find(linking(['Health']), makeArticle(0).webUrl);
    expect(own?.entry).not.toHaveProperty('inheritedTopics');
  });

  test('shows two articles that link to each other once on each side', async () => {
    const one = makeArticle(1, { related: [makePiece(2, { webUrl: makeArticle(2).webUrl })] });
    const two = makeArticle(2, { related: [makePiece(1, { webUrl: makeArticle(1).webUrl })] });
    const match = await find(keyArticles(one, two), one.webUrl);
    expect(match?.entry.linked.map(({ relation }) => relation)).toEqual(['linked']);
  });

  test('drops a piece that is linked twice, and one that is the article itself', async () => {
    const article = makeArticle(1, {
      related: [makePiece(1), makePiece(1), makePiece(2, { webUrl: makeArticle(1).webUrl })],
    });
    expect((await find(keyArticles(article), article.webUrl))?.entry.linked).toHaveLength(1);
  });

  test('gives the same bytes for the same articles in any order', async () => {
    const articles = Array.from({ length: 40 }, (_, at) =>
      makeArticle(at, { related: [makePiece(at % 5), makePiece(at)] }),
    );
    const expected = await buildIndex(keyArticles(...articles));
    await fc.assert(
      fc.asyncProperty(
        fc.shuffledSubarray(articles, { minLength: articles.length }),
        async (order) => {
          expect((await buildIndex(keyArticles(...order))).files).toEqual(expected.files);
        },
      ),
      { numRuns: 10 },
    );
  });

  test('changes the content hash when an article changes', async () => {
    const { head } = await buildIndex(keyArticles(makeArticle(1)));
    const changed = await buildIndex(keyArticles(makeArticle(1, { quality: 21 })));
    expect(changed.head.contentHash).not.toBe(head.contentHash);
  });

  test('finds each of many articles that are distributed over buckets, blocks and packs', async () => {
    const articles = Array.from({ length: 700 }, (_, at) =>
      makeArticle(at, { excerpt: 'x'.repeat(10_000) }),
    );
    const built = await buildIndex(keyArticles(...articles));
    expect(built.files.has(indexFiles.pack(1))).toBe(true);
    const reader = openBuiltIndex(built);
    for (const { webUrl, title } of articles) {
      const match = await findPage(reader, { address: webUrl, declared: [] });
      expect(match?.entry.article.title).toBe(title);
    }
  });

  test('writes a checksum of each pack, and counts topics, sites and hosts', async () => {
    const cache = 'https://articles-example.cdn.ampproject.org/c/s/articles.example/amp/1';
    const { files, head, facets, hosts } = await buildIndex(
      keyArticles(
        makeArticle(1, { cdnAmpWebUrl: cache }),
        makeArticle(2, { topics: ['AI', 'Health'] }),
      ),
    );
    const packs = partKinds.map(
      (kind) => files.get(indexFiles.pack(0, kind)) as Uint8Array<ArrayBuffer>,
    );
    const checksums = await Promise.all(packs.map(sha256Hex));
    expect(JSON.parse(String(files.get(indexFiles.checksums)))).toEqual(checksums);
    expect(head).toMatchObject({ articles: 2, bucketCount: 1, newest: '2024-03-01T00:00:00Z' });
    expect(facets).toEqual({
      topics: [
        { name: 'Health', articles: 2 },
        { name: 'AI', articles: 1 },
      ],
      sites: [{ name: 'articles.example', articles: 2 }],
      tree: [],
    });
    expect(hosts).toEqual([
      'articles-example.cdn.ampproject.org',
      'articles.example',
      'pieces.example',
    ]);
  });

  test('has a scale of the qualities of the articles, not of the pieces that they link to', async () => {
    const rated = Array.from({ length: 20 }, (_, at) => makeArticle(at, { quality: 10 * at }));
    const unrated = makeArticle(20, { quality: undefined });
    const { head } = await buildIndex(keyArticles(...rated, unrated));
    expect(head.qualities.rated).toBe(20);
    expect(head.qualities.scale).toHaveLength(100);
    // The pieces have 60.
    expect([0, 4, 5, 50, 99].map((at) => head.qualities.scale[at])).toEqual([0, 0, 10, 100, 190]);
    const { head: few } = await buildIndex(keyArticles(...rated.slice(1), unrated));
    expect(few.qualities).toEqual({ rated: 19, scale: [] });
  });

  test('keeps what collections tell of themselves and of their topics', async () => {
    const topics = [
      { name: 'Azure' },
      { name: 'Artificial intelligence', shortName: 'AI', parent: 'Azure' },
    ];
    const collections = [{ name: 'Azure every day', address: 'https://azure.example/' }];
    const { head, facets } = await buildIndex(keyArticles(makeArticle(1)), { topics, collections });
    expect(facets.tree).toEqual(topics);
    expect(head.collections).toEqual(collections);
  });

  describe('with a tree of topics', () => {
    const topics = [
      { name: 'Science' },
      { name: 'Nature', parent: 'Science' },
      { name: 'Oceans', parent: 'Nature' },
      { name: 'Politics', parent: 'Missing' },
    ];
    const build = (...articles: Article[]) => buildIndex(keyArticles(...articles), { topics });
    const findIn = async (index: IndexReader, address: string) =>
      (await findPage(index, { address, declared: [] }))?.entry;

    test('counts an article once for each of its topics and for each above them', async () => {
      const { facets } = await build(
        makeArticle(1, { topics: ['Oceans'] }),
        makeArticle(2, { topics: ['Science', 'Oceans'] }),
        makeArticle(3, { topics: ['Science', 'Chess'] }),
        makeArticle(4, { topics: ['Politics'] }),
      );
      expect(facets.topics).toEqual([
        { name: 'Science', articles: 3 },
        { name: 'Nature', articles: 2 },
        { name: 'Oceans', articles: 2 },
        { name: 'Chess', articles: 1 },
        { name: 'Politics', articles: 1 },
      ]);
      expect(facets.tree).toEqual([...topics.slice(0, 3), { name: 'Politics' }]);
    });

    test('keeps all topics of an article, and those that filters look at if they are fewer', async () => {
      const index = openBuiltIndex(
        await build(
          makeArticle(1, { topics: ['Science', 'Oceans', 'Chess'] }),
          makeArticle(2, { topics: ['Oceans', 'Chess'] }),
        ),
      );
      expect((await findIn(index, makeArticle(1).webUrl))?.article).toMatchObject({
        topics: ['Science', 'Oceans', 'Chess'],
        filterTopics: ['Oceans', 'Chess'],
      });
      const { article } = (await findIn(index, makeArticle(2).webUrl)) as IndexEntry;
      expect(article.topics).toEqual(['Oceans', 'Chess']);
      expect(article).not.toHaveProperty('filterTopics');
    });

    test('gives linked pieces and pages that are only linked the topics that filters look at', async () => {
      const shared = makePiece(9);
      const target = makeArticle(3, { topics: ['Science', 'Nature'], related: [] });
      const linked = makePiece(3, { webUrl: target.webUrl });
      const index = openBuiltIndex(
        await build(
          makeArticle(1, { topics: ['Science', 'Oceans'], related: [shared, linked] }),
          makeArticle(2, { topics: ['Science', 'Nature'], related: [shared] }),
          target,
        ),
      );
      expect((await findIn(index, shared.webUrl))?.inheritedTopics).toEqual(['Nature', 'Oceans']);
      const { linked: links } = (await findIn(index, makeArticle(1).webUrl)) as IndexEntry;
      const topics = (await readFacts(index, links)).map(({ facts }) => facts.topics);
      expect(topics.toSorted()).toEqual([[], ['Nature']]);
    });
  });

  test('puts disputing pieces first, by the curator or by their titles, with the words that show it', async () => {
    const article = makeArticle(1, {
      title: 'AI predicts patients’ race from medical images',
      related: [
        makePiece(1, { title: 'How hospitals buy software' }),
        makePiece(2, { title: 'No, AI can’t predict race from medical images' }),
        { ...makePiece(3, { title: 'No, it cannot, says nobody' }), stance: 'reports' },
        { ...makePiece(4, { title: 'A second look' }), stance: 'disputes' },
      ],
    });
    const match = await find(keyArticles(article), article.webUrl);
    const stances = match?.pieces.map(({ webUrl, stance, cues }) => [webUrl, stance, cues]);
    expect(stances).toEqual([
      [makePiece(2).webUrl, 'disputes', ['No', 'can’t']],
      [makePiece(4).webUrl, 'disputes', undefined],
      [makePiece(1).webUrl, undefined, undefined],
      [makePiece(3).webUrl, 'reports', undefined],
    ]);
    // A stance belongs to the link between a piece and an article, not to the piece.
    const piece = await find(keyArticles(article), makePiece(4).webUrl);
    expect(piece?.entry.article).not.toHaveProperty('stance');
  });

  test('reports its progress, up to 1', async () => {
    const shares: number[] = [];
    await buildIndex(keyArticles(makeArticle(1)), { onProgress: (share) => shares.push(share) });
    expect(shares).toEqual(shares.toSorted((a, b) => a - b));
    expect(shares.at(-1)).toBe(1);
  });
});
