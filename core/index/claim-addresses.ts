import { type Article, addressesOf, type Piece } from '../article/article.ts';
import { type CanonicalKey, canonicalUrl } from '../url/canonical-url.ts';

/** An article and where it was read from, such as `data/articles/x.md` or `corpus.jsonl:12`. */
export interface NamedArticle {
  name: string;
  article: Article;
}

export interface KeyedArticle extends NamedArticle {
  key: CanonicalKey;
  /** Keys of its other addresses that do not fold to `key`. */
  aliases: CanonicalKey[];
}

export interface ClaimProblem {
  name: string;
  field: string;
  message: string;
}

export interface Claims {
  /** Sorted by key, whatever order they came in. */
  articles: KeyedArticle[];
  problems: ClaimProblem[];
}

/**
 * Gives each article its key and aliases. An address can stand for one article only: where two
 * records claim it, the later one is reported with both names and left out.
 */
export function claimAddresses(named: NamedArticle[]): Claims {
  const owners = new Map<CanonicalKey, string>();
  const articles: KeyedArticle[] = [];
  const problems: ClaimProblem[] = [];
  for (const { name, article } of named) {
    const found = problemsOf(article, owners);
    if (found.length > 0) {
      problems.push(...found.map((problem) => ({ name, ...problem })));
      continue;
    }
    const [key, ...aliases] = keysOf(article) as [CanonicalKey, ...CanonicalKey[]];
    for (const claimed of [key, ...aliases]) owners.set(claimed, name);
    articles.push({ name, article, key, aliases });
  }
  articles.sort((a, b) => compareText(a.key, b.key));
  return { articles, problems };
}

/** The keys of all addresses of a piece, without repeats, that of its webUrl first. */
export function keysOf(piece: Piece): CanonicalKey[] {
  const keys = addressesOf(piece).map(canonicalUrl);
  return [...new Set(keys.filter((key) => key !== undefined))];
}

/** Order by code units: the same on every machine, unlike localeCompare. */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

const addressFields = ['webUrl', 'originalUrl', 'ampWebUrl', 'cdnAmpWebUrl'] as const;

function problemsOf(article: Article, owners: Map<CanonicalKey, string>) {
  const problems: { field: string; message: string }[] = [];
  const reported = new Set<CanonicalKey>();
  for (const field of addressFields) {
    const address = article[field];
    if (address === undefined) continue;
    const key = canonicalUrl(address);
    if (key === undefined) {
      problems.push({ field, message: `is no address of a page: ${address}` });
    } else if (isHomePage(key)) {
      problems.push({ field, message: `is a home page, not an article: ${address}` });
    } else if (owners.has(key) && !reported.has(key)) {
      reported.add(key);
      problems.push({
        field,
        message: `claims the same address as ${owners.get(key)}: ${address}`,
      });
    }
  }
  return problems;
}

function isHomePage(key: CanonicalKey): boolean {
  return !/[/?]./.test(key);
}
