import type { Article } from '../../article/article.ts';
import type { CanonicalKey } from '../../url/canonical-url.ts';

/** An article and where it was read from, such as `data/articles/x.md` or `corpus.jsonl:12`. */
export interface NamedArticle {
  name: string;
  article: Article;
}

/** What is wrong with a field of a record, as `name: field: message`. */
export interface KeyProblem {
  name: string;
  field: string;
  message: string;
}

/** A record with the keys that its addresses claim. */
export interface Claim extends NamedArticle {
  keys: CanonicalKey[];
}
