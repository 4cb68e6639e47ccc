import { type BuiltIndex, buildIndex } from '../../core/build/build-index.ts';
import { indexFiles } from '../../core/index/index-files.ts';
import { type IndexPackage, openIndexPackage } from '../../extension/worker/index/index-package.ts';
import { keyArticles, makeArticle } from './make-article.ts';

/** One of more than one pack. */
export const makeLargePackage = (): Promise<FakePackage> => makePackage(700, 'Article', 10_000);

export interface FakePackage {
  pack: IndexPackage;
  built: BuiltIndex;
  /** Which files were read so far. */
  read: string[];
  /** Flips a byte of a pack, as a failing disk would. */
  damage(id: number): void;
}

/** A packaged index of some articles, read from memory. */
export async function makePackage(
  articles: number,
  title = 'Article',
  excerptLength = 400,
): Promise<FakePackage> {
  const many = Array.from({ length: articles }, (_, at) =>
    makeArticle(at, { title: `${title} ${at}`, excerpt: 'x'.repeat(excerptLength) }),
  );
  const built = await buildIndex(keyArticles(...many));
  const read: string[] = [];
  const pack = openIndexPackage(built.head, async (path) => {
    read.push(path);
    return new Response(built.files.get(path) as string | Uint8Array<ArrayBuffer>);
  });
  return {
    pack,
    built,
    read,
    damage(id) {
      const bytes = built.files.get(indexFiles.pack(id)) as Uint8Array;
      bytes[bytes.length >> 1] = (bytes[bytes.length >> 1] ?? 0) ^ 0xff;
    },
  };
}
