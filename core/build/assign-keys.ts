import { type Article, addressesOf, type Piece } from '../article/article.ts';
import { compareText } from '../text/compare-text.ts';
import { type CanonicalKey, canonicalUrl } from '../url/canonical-url.ts';
import { hostOfKey } from '../url/host-of-key.ts';
import { isArticleAddress } from '../url/is-article-address.ts';
import { isHomePage } from '../url/is-home-page.ts';
import { isSiteHost } from '../url/is-site-host.ts';

/** An article and where it was read from, such as `data/articles/x.md` or `corpus.jsonl:12`. */
export interface NamedArticle {
  name: string;
  article: Article;
}

export interface KeyedArticle extends NamedArticle {
  key: CanonicalKey;
  /** The keys of its other addresses, without `key`. */
  aliases: CanonicalKey[];
}

/** What is wrong with a field of a record, as `name: field: message`. */
export interface KeyProblem {
  name: string;
  field: string;
  message: string;
}

export interface KeyAssignment {
  /** Sorted by key. */
  articles: KeyedArticle[];
  problems: KeyProblem[];
  warnings: KeyProblem[];
}

/**
 * Returns the articles with their keys and aliases. Checks that every address, those of linked pieces
 * included, can be the address of one page. If several records claim one address, one of them is kept
 * and the others are problems that name both records. The choice does not depend on the order or the
 * names of the files.
 *
 * A linked piece that is the article itself is a warning, not a problem: the index leaves the piece
 * out, and the record is valid without it.
 */
export function assignKeys(named: NamedArticle[]): KeyAssignment {
  const assignment: KeyAssignment = { articles: [], problems: [], warnings: [] };
  const owners = new Map<CanonicalKey, string>();
  for (const candidate of named.flatMap((one) => readClaim(one, assignment)).sort(compareClaims)) {
    const { name, article, key, aliases } = candidate;
    const taken = [key, ...aliases].filter((claimed) => owners.has(claimed));
    for (const claimed of taken) {
      const { field, address } = addressOfKey(article, claimed);
      const message = `claims the same address as ${owners.get(claimed)}: ${address}`;
      assignment.problems.push({ name, field, message });
    }
    if (taken.length > 0) continue;
    for (const claimed of [key, ...aliases]) owners.set(claimed, name);
    assignment.articles.push(candidate);
  }
  return assignment;
}

/** Returns the keys of all addresses of a piece, without repeats, that of its webUrl first. */
export function keysOf(piece: Piece): CanonicalKey[] {
  const keys = addressesOf(piece).map(canonicalUrl);
  return [...new Set(keys.filter((key) => key !== undefined))];
}

/** Compares by key, then by content; the names decide only between equal records. */
function compareClaims(a: KeyedArticle, b: KeyedArticle): number {
  return (
    compareText(a.key, b.key) ||
    compareText(JSON.stringify(a.article), JSON.stringify(b.article)) ||
    compareText(a.name, b.name)
  );
}

/**
 * Returns the keys that an article claims; nothing if one of its addresses cannot be that of a page.
 * Adds problems and warnings to the assignment.
 */
function readClaim(
  { name, article }: NamedArticle,
  { problems, warnings }: KeyAssignment,
): KeyedArticle[] {
  const own = readAddresses(article);
  const linked = article.related.map((piece, at) => readAddresses(piece, `related[${at}].`));
  const faulty = [own, ...linked].flat().filter(({ fault }) => fault !== undefined);
  for (const { field, address, fault } of faulty) {
    problems.push({ name, field, message: `${fault}: ${address}` });
  }
  const [key, ...aliases] = new Set(own.flatMap((one) => one.key ?? []));
  if (faulty.length > 0 || key === undefined) return [];
  for (const { field, address, key: claimed } of [own, ...linked].flat()) {
    if (claimed === undefined || isArticleAddress(claimed)) continue;
    warnings.push({ name, field, message: `looks like a list, not an article: ${address}` });
  }
  for (const addresses of linked) {
    const itself = addresses.find((one) => own.some(({ key: ownKey }) => ownKey === one.key));
    if (itself === undefined) continue;
    const message = `is the article itself; it is left out: ${itself.address}`;
    warnings.push({ name, field: itself.field, message });
  }
  return [{ name, article, key, aliases }];
}

const addressFields = ['webUrl', 'originalUrl', 'ampWebUrl', 'cdnAmpWebUrl'] as const;

interface NamedAddress {
  field: string;
  address: string;
  key: CanonicalKey | undefined;
  fault: string | undefined;
}

function readAddresses(piece: Piece, path = ''): NamedAddress[] {
  return addressFields.flatMap((field) => {
    const address = piece[field];
    if (address === undefined) return [];
    const key = canonicalUrl(address);
    return { field: `${path}${field}`, address, key, fault: findFault(key) };
  });
}

function addressOfKey(article: Article, key: CanonicalKey): NamedAddress {
  return readAddresses(article).find((one) => one.key === key) as NamedAddress;
}

function findFault(key: CanonicalKey | undefined): string | undefined {
  if (key === undefined) return 'is no address of a page';
  if (!isSiteHost(hostOfKey(key).replace(/:\d+$/, ''))) return 'is on no public site';
  return isHomePage(key) ? 'is a home page, not an article' : undefined;
}
