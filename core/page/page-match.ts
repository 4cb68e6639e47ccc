import type { IndexEntry } from '../index/index-entry.ts';
import type { CanonicalKey } from '../url/canonical-url.ts';

/** How a page was found: by its own address, another address of the article, or its own tags. */
export type MatchReason = 'address' | 'alias' | 'declared';

/** The entry of the index that a page matches. */
export interface PageMatch {
  reason: MatchReason;
  /** The key that was found: the entry's own, or an alias of it. */
  matchedKey: CanonicalKey;
  entry: IndexEntry;
}
