import { describe, expect, test } from 'vitest';
import type { Article, Piece } from '../../../../core/article/article.ts';
import { buildIndex, openBuiltIndex } from '../../../../core/build/build-index.ts';
import { findPage } from '../../../../core/index/find-page.ts';
import type { IndexReader } from '../../../../core/index/index-reader.ts';
import { readAddresses, readFacts, readLinked } from '../../../../core/index/read-linked.ts';
import { keyArticles, makeArticle, makePiece } from '../../../support/make-article.ts';

/** Titles of one topic that share nothing but the name of a company, each of another story. */
const words =
  'harbour lantern meadow copper violin glacier saddle pepper tunnel candle ribbon'.split(' ');
const topical = (count: number): Piece[] =>
  Array.from({ length: count }, (_, at) => {
    const [one, two] = [words[at % words.length], words[(at * 7 + 3) % words.length]];
    return makePiece(100 + at, {
      title: `Acme ${one} ${two} number${at}`,
      publishedDateTime: new Date(Date.UTC(2020, 0, 1 + at)).toISOString(),
    });
  });
const title = 'Acme opens wind farm off the coast of Denmark';
const near = [
  makePiece(1, { title: 'Wind farm off Denmark opened by Acme', quality: 10 }),
  makePiece(2, { title: 'Denmark coast gets wind farm', quality: 20 }),
];

const read = async (articles: Article[], webUrl: string) =>
  readFrom(openBuiltIndex(await buildIndex(keyArticles(...articles))), webUrl);

async function readFrom(index: IndexReader, webUrl: string) {
  const match = await findPage(index, { address: webUrl, declared: [] });
  if (match === undefined) throw new Error(webUrl);
  const pieces = await readLinked(index, await readFacts(index, match.entry.linked));
  return {
    front: pieces.filter(({ isFront }) => isFront),
    behind: pieces.filter(({ isFront }) => !isFront),
    alsoAt: await readAddresses(index, match.entry.alsoAt ?? []),
    behindTopic: match.entry.behindTopic,
  };
}
const readOne = (related: Piece[], fields: Partial<Article> = {}, others: Article[] = []) => {
  const article = makeArticle(1, { title, related, ...fields });
  return read([article, ...others], article.webUrl);
};
const titlesOf = (pieces: { title: string }[]) => pieces.map((piece) => piece.title);

describe('the links of an article', () => {
  test('are in front of the line if they share more with it than the topic, the nearest first', async () => {
    const { front, behind } = await readOne([...topical(40), ...near]);
    expect(titlesOf(front)).toEqual(titlesOf(near));
    expect(behind).toHaveLength(40);
  });

  test('are shown from the newest behind the line', async () => {
    const { behind } = await readOne([...topical(40), ...near]);
    const dates = behind.map(({ publishedDateTime = '' }) => publishedDateTime);
    expect(dates).toEqual(dates.toSorted().reverse());
  });

  test('have no line if they are few, as those of curators are', async () => {
    const { front, behind } = await readOne([...topical(6), ...near]);
    expect(front).toHaveLength(8);
    expect(titlesOf(front.slice(0, 2))).toEqual(titlesOf(near));
    expect(behind).toEqual([]);
  });

  test('never put more than eight in front, besides disputes', async () => {
    const close = Array.from({ length: 12 }, (_, at) =>
      makePiece(at, {
        title: `${title}, report ${words[at % words.length]}`,
        webUrl: `https://s${at}.example/news/wind-${at}.html`,
      }),
    );
    const disputes = [0, 1].map((at) => ({
      ...makePiece(50 + at, { title: `Something else ${words[at]}` }),
      stance: 'disputes' as const,
    }));
    const { front } = await readOne([...topical(30), ...close, ...disputes]);
    expect(front.slice(0, 2).map(({ stance }) => stance)).toEqual(['disputes', 'disputes']);
    expect(front.length).toBeLessThanOrEqual(10);
  });

  test('fold pieces with one text into the first, which names the others', async () => {
    const wire = 'Acme wind farm off Denmark delayed by storm, minister says';
    const copies = ['one', 'two', 'three'].map((site, at) =>
      makePiece(at, {
        title: wire,
        webUrl: `https://${site}.example/news/wire.html`,
        quality: 30 - at,
      }),
    );
    const { front } = await readOne(copies);
    expect(front).toMatchObject([
      {
        webUrl: copies[0]?.webUrl,
        alsoAt: [copies[1]?.webUrl, copies[2]?.webUrl],
      },
    ]);
  });

  test('leave out a piece with the article’s own text, which is elsewhere too', async () => {
    const publishedDateTime = makeArticle(1).publishedDateTime as string;
    const copy = makePiece(9, { title, publishedDateTime });
    const { front, alsoAt } = await readOne([copy, ...near]);
    expect(titlesOf(front)).not.toContain(title);
    expect(alsoAt).toEqual([copy.webUrl]);
  });

  test('say which topic most of those behind the line share with the article', async () => {
    const pieces = topical(20);
    const records = pieces.map(({ webUrl, title: text }, at) =>
      makeArticle(at, {
        webUrl,
        title: text,
        topics: at < 15 ? ['Companies'] : ['Energy'],
        related: [],
      }),
    );
    const topics = ['Energy', 'Companies'];
    expect((await readOne(pieces, { topics }, records)).behindTopic).toBe('Companies');
    expect((await readOne(pieces, { topics: ['Sea'] }, records)).behindTopic).toBeUndefined();
  });
});

test('articles that link to a piece are ordered like linked pieces', async () => {
  const target = makePiece(7, { title });
  const linking = [...topical(20), ...near].map((piece, at) =>
    makeArticle(200 + at, { ...piece, topics: ['Companies'], related: [target] }),
  );
  const { front, behind } = await read(linking, target.webUrl);
  expect(titlesOf(front)).toEqual(titlesOf(near));
  expect(new Set(behind.map(({ relation }) => relation))).toEqual(new Set(['backlink']));
});

test('short lists keep the curator’s order, disputes first, in an index without similar pieces', async () => {
  const related = [makePiece(11), { ...makePiece(12), stance: 'disputes' as const }, ...near];
  const article = makeArticle(1, { title, related });
  const built = await buildIndex(keyArticles(article), { similarCount: 0 });
  const { front } = await readFrom(openBuiltIndex(built), article.webUrl);
  expect(titlesOf(front)).toEqual(['Piece 12', 'Piece 11', ...titlesOf(near)]);
});
