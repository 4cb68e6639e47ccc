import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { readArticles } from '../articles/read-articles.ts';

/** A piece of a collection. */
export interface TitledPiece {
  address: string;
  title: string;
}

/** Two pieces: the first is linked to the second, or both are of one story. */
export type TitledPair = readonly [article: TitledPiece, piece: TitledPiece];

export interface LinkedTitles {
  pairs: TitledPair[];
  /** The titles of the collection, one of each article. */
  titles: string[];
  titleOf: Map<string, string>;
}

/**
 * Reads the pairs of a collection that a reader may see beside each other: each article and each of its
 * linked pieces, and, if the folder has `stories.json` (address → story), any two pieces of one story.
 * Pairs of one title are left out. Records that an index would refuse are left out, too.
 *
 * @param path a folder or a file of records.
 */
export async function readLinkedTitles(path: string): Promise<LinkedTitles> {
  const { articles } = await readArticles([path]);
  const titleOf = new Map<string, string>();
  const pairs: TitledPair[] = [];
  for (const { article } of articles) {
    for (const { webUrl, title } of article.related) {
      titleOf.set(webUrl, title);
      if (title === article.title) continue;
      pairs.push([
        { address: article.webUrl, title: article.title },
        { address: webUrl, title },
      ]);
    }
  }
  for (const { article } of articles) titleOf.set(article.webUrl, article.title);
  const stories = await readStoryPieces(path, titleOf);
  for (const pieces of stories) for (const pair of pairPieces(pieces)) pairs.push(pair);
  return { pairs, titles: articles.map(({ article }) => article.title), titleOf };
}

async function readStoryPieces(
  path: string,
  titleOf: ReadonlyMap<string, string>,
): Promise<TitledPiece[][]> {
  const file = join(path, 'stories.json');
  if (!existsSync(file)) return [];
  const storyOf: Record<string, { story: string }> = JSON.parse(await readFile(file, 'utf8'));
  const pieces = Object.entries(storyOf).flatMap(([address, { story }]) => {
    const title = titleOf.get(address);
    return title === undefined ? [] : [{ address, title, story }];
  });
  return [...Map.groupBy(pieces, ({ story }) => story).values()];
}

function* pairPieces(pieces: readonly TitledPiece[]): Generator<TitledPair> {
  for (const one of pieces) {
    for (const other of pieces) if (one.title !== other.title) yield [one, other];
  }
}
