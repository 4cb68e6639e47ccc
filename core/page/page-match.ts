import type { IndexEntry } from '../index/index-entry.ts';
import type { CanonicalKey } from '../url/canonical-url.ts';

/** By what a page was found: its own address, another address of the article, or its own tags. */
export type MatchReason = 'address' | 'alias' | 'declared';

/** An entry of the index that a page was found to be. */
export interface PageMatch {
  reason: MatchReason;
  /** The key that was found, which is the entry's own unless the reason is an alias. */
  matchedKey: CanonicalKey;
  entry: IndexEntry;
}
