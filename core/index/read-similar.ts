import type { CanonicalKey } from '../url/canonical-url.ts';
import { bucketOf, findRow, pieceAt } from './bucket.ts';
import type { EntryPlace } from './entry-place.ts';
import type { IndexEntry, RelatedPiece } from './index-entry.ts';
import type { IndexReader } from './index-reader.ts';
import { readSharedWords } from './shared-words.ts';
import { decodeSimilar, type StoredSimilar, similarPartOf } from './similar-part.ts';

/**
 * Returns the pieces that are similar to an entry, in the order shown; none where the index has no
 * entry with this key. Each piece is read from its own bucket, so callers read similar pieces only
 * to show them, not for every page. Throws if a part is missing or damaged.
 */
export async function readSimilar(reader: IndexReader, key: CanonicalKey): Promise<RelatedPiece[]> {
  if (reader.similarCount === 0) return [];
  const bucketId = bucketOf(key, reader.bucketCount);
  const [bucket, part] = await Promise.all([
    reader.readBucket(bucketId),
    reader.readSimilarPart(similarPartOf(bucketId)),
  ]);
  const row = findRow(bucket, key);
  if (row === undefined) return [];
  const { article } = pieceAt(bucket, row);
  const readArticle = async (place: EntryPlace): Promise<IndexEntry['article']> =>
    pieceAt(await reader.readBucket(place.bucketId), place.row).article;
  const readPiece = async ({ place, alsoAt, kind, words }: StoredSimilar) => {
    const [own, ...copies] = await Promise.all([place, ...alsoAt].map(readArticle));
    const { category, heat, published, ...piece } = own as IndexEntry['article'];
    const why = { kind, words: readSharedWords(words, article, piece) };
    const addresses = copies.map(({ webUrl }) => webUrl);
    return {
      ...piece,
      relation: 'similar' as const,
      why,
      ...(addresses.length > 0 && { alsoAt: addresses }),
    };
  };
  return Promise.all(decodeSimilar(part, { bucketId, row }).map(readPiece));
}
