import type { Article } from '../../article/article.ts';
import type { CanonicalKey } from '../../url/canonical-url.ts';

/** What is ranked: an article, or a piece that articles link to. */
export interface RankedEntry {
  key: CanonicalKey;
  article: Omit<Article, 'related'>;
}
