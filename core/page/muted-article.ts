import type { PieceLink } from '../index/index-entry.ts';
import { fingerprintLength, fingerprintOf } from '../index/key-hash.ts';
import type { MutedArticle, Settings } from '../settings/settings.ts';
import { type CanonicalKey, canonicalUrl } from '../url/canonical-url.ts';

/** Returns what the reader muted of the article with a key; undefined if it is not muted. */
export function findMuted(
  key: CanonicalKey,
  { mutedArticles }: Settings,
): MutedArticle | undefined {
  return mutedArticles.find((article) => article.key === key);
}

/**
 * Tells whether a piece was linked since the reader muted an article until something new comes. One
 * that shares no more than the topic is nothing new.
 */
export function hasNewPiece(front: PieceLink[], { seen }: MutedArticle): boolean {
  if (seen === undefined) return false;
  const fingerprints = new Set(seen.map(readSeen));
  return front.some(({ facts }) => facts !== undefined && !fingerprints.has(facts.fingerprint));
}

/** Earlier versions stored the addresses of the pieces instead of their fingerprints. */
function readSeen(seen: string): string | undefined {
  if (seen.length === fingerprintLength) return seen;
  const key = canonicalUrl(seen);
  return key && fingerprintOf(key);
}
