import type { CanonicalKey } from './canonical-url.ts';

// Names of the segment before the last, below which a path is a list: the bases of WordPress
// (category, tag, author: https://wordpress.org/documentation/article/customize-permalinks/), and
// those of publishers in the saved pages and the 41,800 news records that tested the rules.
const listBase =
  /^(?:tags?|topics?|categor(?:y|ies)|authors?|contributors?|profiles?|search|suche|buscar|recherche|keywords?|labels?|themen?|hubs?|collections?|people|staff|users?|series)$/;
const searchPath = /^(?:search|suche|buscar|recherche|zoeken|cerca|szukaj)(?:\.\w+)?$/;
const searchName = /^(?:q|query|s|search|keywords?|text|term)$/;
const feedLast = /^(?:feeds?|rss2?|atom)(?:\.xml)?$|\.(?:rss|rdf|atom|xml)$/;
const identityName =
  /^(?!(?:author|cat|category|page|section|tag|topic|user)_?id$)(?:p|v|story|article|\w*id)$/;
// Names of a segment that precedes the words of an article, however few those are.
const articleBase =
  /^(?:articles?|story|stories|posts?|blogs?|news-story|entry|wiki|opinions?|reviews?|videos?|watch|p|a|i|s|interactive|features?|essay|columns?|releases?|press-release|artikel|articulo|noticias?|clanek|archives?|fact-checks?|special-report)$/;
const dateSegment =
  /^(?:19|20)\d\d$|^\d{1,2}$|^(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*$/;

/**
 * Tells whether a key can be an article's: false for home pages, sections, tags, topics, authors,
 * searches, feeds and the later pages of lists. A declared canonical that names a list is refused
 * with it; docs/url-identity.md has the share of real articles that it refuses.
 */
export function isArticleAddress(key: CanonicalKey): boolean {
  const [path, query] = splitKey(key);
  const parameters = query === '' ? [] : query.split('&').map(splitParameter);
  const segments = path
    .toLowerCase()
    .split('/')
    .filter((segment) => segment !== '');
  const last = segments.at(-1);
  if (last === undefined) return parameters.some(isIdentity);
  if (parameters.some(([name, value]) => searchName.test(name) && !/^\d*$/.test(value)))
    return false;
  if (searchPath.test(last) || feedLast.test(last)) return false;
  if (segments.at(-2) === 'page' && /^\d+$/.test(last)) return false;
  // Later pages of a list: `/ai-news/page2.html`, `?paged=3`.
  if (/^page-?\d+(?:\.\w+)?$/.test(last)) return false;
  if (parameters.some(([name]) => name === 'paged')) return false;
  if (parameters.some(isIdentity)) return true;
  return !isList(segments, last);
}

function isList(segments: readonly string[], last: string): boolean {
  const base = segments.at(-2);
  if (base !== undefined && listBase.test(base) && !namesArticle(last)) return true;
  if (!segments.every((segment) => dateSegment.test(segment) || isSectionName(segment)))
    return false;
  if (isDated(segments)) return false;
  const before = segments.slice(0, -1);
  return !(before.some((segment) => articleBase.test(segment)) || (base && hasThreeWords(last)));
}

// A date followed by a name: `/2016/12/13/brexit`.
function isDated(segments: readonly string[]): boolean {
  const year = segments.findIndex((segment) => /^(?:19|20)\d\d$/.test(segment));
  return year !== -1 && segments.length > year + 2 && !dateSegment.test(segments.at(-1) ?? '');
}

// Up to three words without digits or a file extension: `news`, `ai-news`, `science-and-health`.
function isSectionName(segment: string): boolean {
  return !/[\d.]|%[0-9a-f]{2}/.test(segment) && segment.split(/[-_+]/).length <= 3;
}

// Below a section, three words name an article (`politics/what-is-antifa`), unless the second joins
// two subjects (`news/us-and-canada`).
function hasThreeWords(segment: string): boolean {
  return /^[^-]+-[^-]+-[^-]+$/.test(segment) && !/-(?:and|und|et|y|e|en|in|of|n)-/.test(segment);
}

function namesArticle(segment: string): boolean {
  return /[-_]\d{5,}$|\.\w{3,5}$/.test(segment) || segment.split('-').length > 5;
}

function isIdentity([name, value]: readonly [string, string]): boolean {
  return identityName.test(name) && (name === 'v' || /\d/.test(value));
}

function splitKey(key: string): [path: string, query: string] {
  const mark = key.indexOf('?');
  const beforeQuery = mark === -1 ? key : key.slice(0, mark);
  const slash = beforeQuery.indexOf('/', beforeQuery.startsWith('//') ? 2 : 0);
  return [slash === -1 ? '' : beforeQuery.slice(slash), mark === -1 ? '' : key.slice(mark + 1)];
}

function splitParameter(parameter: string): [name: string, value: string] {
  const equals = parameter.indexOf('=');
  if (equals === -1) return [parameter.toLowerCase(), ''];
  return [parameter.slice(0, equals).toLowerCase(), parameter.slice(equals + 1)];
}
