import type { IndexedArticle } from '../../index/index-entry.ts';
import type { CanonicalKey } from '../../url/canonical-url.ts';

/** An article, or a piece that articles link to, with its key. */
export interface RankedEntry {
  key: CanonicalKey;
  article: IndexedArticle;
}
