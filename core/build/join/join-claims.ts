import {
  type Article,
  addressesOf,
  type LinkedPiece,
  type Provider,
} from '../../article/article.ts';
import { articleBounds } from '../../article/article-bounds.ts';
import { addressFields } from '../../article/read-address-field.ts';
import { readPublishedMs } from '../../article/read-published-ms.ts';
import { compareText } from '../../text/compare-text.ts';
import { canonicalUrl } from '../../url/canonical-url.ts';
import type { Claim } from './claim.ts';
import { readPieceAddresses } from './piece-addresses.ts';

/**
 * Joins the records of one article. What the newest says counts; what it lacks comes from the next
 * older one, topics and linked pieces from all. The result does not depend on the order of the
 * records.
 */
export function joinClaims(claims: readonly Claim[]): Claim {
  const [only] = claims;
  if (claims.length === 1 && only !== undefined) return only;
  const sorted = sortByDate(claims);
  const [newest] = sorted as [Claim];
  const articles = dropRepeats(sorted).map(({ article }) => article);
  const keys = [...new Set(sorted.flatMap((one) => one.keys))];
  return { name: newest.name, keys, article: joinArticles(articles) };
}

/** Sorts by date, the newest first; then by content, then by name. */
function sortByDate(claims: readonly Claim[]): Claim[] {
  const contents = new Map(claims.map(({ article }) => [article, JSON.stringify(article)]));
  const contentOf = ({ article }: Claim) => contents.get(article) as string;
  return claims.toSorted(
    (a, b) =>
      readPublishedMs(b.article) - readPublishedMs(a.article) ||
      compareText(contentOf(a), contentOf(b)) ||
      compareText(a.name, b.name),
  );
}

/** Enough for what real collections have; without a bound, hostile records would take long. */
const maxJoined = 1_000;

function dropRepeats(claims: readonly Claim[]): Claim[] {
  const contents = new Map(claims.map((claim) => [JSON.stringify(claim.article), claim]));
  return [...contents.values()].slice(0, maxJoined);
}

function joinArticles(articles: readonly Article[]): Article {
  const first = <Field extends keyof Article>(field: Field) =>
    articles.find((one) => one[field] !== undefined)?.[field];
  const [newest] = articles as [Article];
  const joined: Article = {
    category: first('category'),
    title: newest.title,
    excerpt: first('excerpt'),
    publishedDateTime: first('publishedDateTime'),
    webUrl: newest.webUrl,
    type: first('type'),
    provider: joinProviders(articles),
    images: longestOf(articles.map(({ images }) => images)),
    quality: first('quality'),
    ...joinAddresses(articles),
    heat: first('heat'),
    published: first('published'),
    topics: [...new Set(articles.flatMap(({ topics }) => topics))].slice(0, articleBounds.topics),
    related: joinRelated(articles),
  };
  for (const [field, value] of Object.entries(joined)) {
    if (value === undefined) Reflect.deleteProperty(joined, field);
  }
  return joined;
}

function joinProviders(articles: readonly Article[]): Provider | undefined {
  const providers = articles.flatMap(({ provider }) => provider ?? []);
  if (providers.length === 0) return undefined;
  const name = providers.find((one) => one.name !== undefined)?.name;
  const domain = providers.find((one) => one.domain !== undefined)?.domain;
  return { ...(name === undefined ? {} : { name }), ...(domain === undefined ? {} : { domain }) };
}

function longestOf<Item>(lists: readonly (Item[] | undefined)[]): Item[] | undefined {
  return lists.reduce(
    (longest, list) => ((list?.length ?? -1) > (longest?.length ?? -1) ? list : longest),
    undefined,
  );
}

/**
 * Returns the addresses beside webUrl. Where older records have others, as many as fit are kept in
 * the fields that are free: the sites of an article's addresses are those that the extension covers.
 */
function joinAddresses(articles: readonly Article[]): Partial<Article> {
  const [newest] = articles as [Article];
  const [, ...fields] = addressFields;
  const addresses: Partial<Article> = {};
  for (const field of fields) {
    const address = articles.find((one) => one[field] !== undefined)?.[field];
    if (address !== undefined) addresses[field] = address;
  }
  const known = new Set(
    [newest.webUrl, ...fields.map((field) => addresses[field])].map((one) =>
      canonicalUrl(one ?? ''),
    ),
  );
  for (const address of articles.flatMap(addressesOf)) {
    const key = canonicalUrl(address);
    const free = fields.find((field) => addresses[field] === undefined);
    if (known.has(key) || free === undefined) continue;
    known.add(key);
    addresses[free] = address;
  }
  // In the order in which a record that was not joined has them.
  return Object.fromEntries(
    fields.flatMap((field) => (addresses[field] === undefined ? [] : [[field, addresses[field]]])),
  );
}

function joinRelated(articles: readonly Article[]): LinkedPiece[] {
  const seen = new Set<unknown>();
  const joined: LinkedPiece[] = [];
  for (const piece of articles.flatMap(({ related }) => related)) {
    const keys = readPieceAddresses(piece).map(({ key }) => key);
    const isKnown = keys.some((key) => seen.has(key));
    for (const key of keys) seen.add(key);
    if (!isKnown && joined.length < articleBounds.related) joined.push(piece);
  }
  return joined;
}
