// Plain loops and splits: a path is hostile input, and a pattern with two open ends takes quadratic
// time on four thousand hyphens.

const day =
  /\/(?:19|20)\d\d[/-](?:0?[1-9]|1[0-2]|[a-z]{3})[/-](?:0?[1-9]|[12]\d|3[01])\/[^/]*[a-z]/i;
// A year alone may be what a page is about (`/energy-use-by-state-in-2024`).
const dateOrNumber =
  /\/(?:19|20)\d\d\/|(?:19|20)\d\d[-/_](?:0[1-9]|1[0-2]|[a-z]{3})(?![a-z\d])|\d{5}|[0-9a-f]{12}/i;
const longNumber = /^[a-z_-]*\d{7,}(?:\.\w+)?$/i;
const listBase = /^\/(?:[^/]+\/)?(?:search|browse|find|lists?|tags?|topics?|categor(?:y|ies))\//i;

/**
 * Takes a path, says whether it is a whole story's: four words in one of its last two segments
 * together with a date or a number of five digits, seven words alone, or a day with a name behind it.
 * A section, a search form or an archive is not called so.
 */
export function isStory(path: string): boolean {
  if (listBase.test(path)) return false;
  const most = maxWords(path);
  return most > 6 || (most > 3 && dateOrNumber.test(path)) || day.test(path);
}

/** Takes a path, says whether it ends in a number of seven digits: one thing's, whatever it is. */
export function isNumbered(path: string): boolean {
  return !listBase.test(path) && longNumber.test(lastSegments(path, 1)[0] ?? '');
}

/** Takes a path, says whether one of its last two segments is four words or more: a headline. */
export function isHeadline(path: string): boolean {
  return maxWords(path) > 3;
}

/**
 * Takes a path, says whether its last segment names one article: three words, a number of five
 * digits, or a file of text.
 */
export function namesArticle(path: string): boolean {
  return hasOwnName(path) || /\.(?:s?html?|cms|ece)\/?$/i.test(path);
}

/** The same without files of text, which can be programs too: `/show.html?ref=abc`. */
export function hasOwnName(path: string): boolean {
  const last = lastSegments(path, 1)[0] ?? '';
  return last.split(/[-_]/).length > 2 || /\d{5}/.test(last);
}

function maxWords(path: string): number {
  return Math.max(...lastSegments(path, 2).map((segment) => segment.split(/[-_]/).length));
}

function lastSegments(path: string, count: number): string[] {
  const bare = path.endsWith('/') ? path.slice(0, -1) : path;
  return bare.split('/').slice(1).slice(-count);
}
