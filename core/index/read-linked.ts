import { pieceAt } from './bucket.ts';
import { cacheRecent } from './cache-recent.ts';
import type { PieceLink, RelatedPiece } from './index-entry.ts';
import type { IndexReader } from './index-reader.ts';
import { linkedPartOf, openLinkedPart } from './linked-part.ts';

/** A link with the facts of its piece. */
export type KnownLink = Required<Pick<PieceLink, 'facts'>> & PieceLink;

/**
 * Returns the links with the facts of their pieces, in the same order. Few parts have the facts of all
 * pieces of one entry. Throws if a part is missing or damaged.
 */
export async function readFacts(
  reader: IndexReader,
  links: readonly PieceLink[],
): Promise<KnownLink[]> {
  const factsOf = openFacts(reader, links.length);
  const readLink = async (link: PieceLink) => ({ ...link, facts: await factsOf(link.piece) });
  return Promise.all(links.map(readLink));
}

/** Returns a function that reads the facts of a piece and opens each part once, up to a number of parts. */
function openFacts(reader: IndexReader, maxParts: number) {
  const readPart = cacheRecent(
    async (id) => openLinkedPart(await reader.readLinkedPart(id)),
    maxParts,
  );
  return async (piece: number) => (await readPart(linkedPartOf(piece)))(piece);
}

/** Buckets that are kept for the next pieces of a list: neighbours in it are seldom in one bucket. */
const maxBuckets = 32;

/**
 * Returns the pieces to which links lead, in the order of the links. Each piece is read from its own
 * bucket, so callers read only what they show. Throws if a part is missing or damaged.
 */
export async function readLinked(
  reader: IndexReader,
  links: readonly KnownLink[],
): Promise<RelatedPiece[]> {
  const readBucket = cacheRecent((id) => reader.readBucket(id), maxBuckets);
  const readPiece = async ({ piece: _number, facts, ...link }: KnownLink) => {
    const { bucketId, row } = facts.place;
    const { article, alsoAt = [] } = pieceAt(await readBucket(bucketId), row);
    const { category, heat, published, ...piece } = article;
    const addresses = await readAddresses(reader, alsoAt);
    return { ...piece, ...link, ...(addresses.length > 0 && { alsoAt: addresses }) };
  };
  return Promise.all(links.map(readPiece));
}

/** Returns the addresses of pieces, by their numbers. Throws if a part is missing or damaged. */
export async function readAddresses(
  reader: IndexReader,
  pieces: readonly number[],
): Promise<string[]> {
  const factsOf = openFacts(reader, pieces.length);
  const readAddress = async (piece: number) => {
    const { bucketId, row } = (await factsOf(piece)).place;
    return pieceAt(await reader.readBucket(bucketId), row).article.webUrl;
  };
  return Promise.all(pieces.map(readAddress));
}
