// Segments and words are split in code: a path is hostile input, and a pattern without anchors
// takes quadratic time on four thousand hyphens.

const day =
  /\/(?:19|20)\d\d[/-](?:0?[1-9]|1[0-2]|[a-z]{3})[/-](?:0?[1-9]|[12]\d|3[01])\/[^/]*[a-z]/i;
// A year alone does not match: it may be the subject (`/energy-use-by-state-in-2024`).
const dateOrNumber =
  /\/(?:19|20)\d\d\/|(?:19|20)\d\d[-/_](?:0[1-9]|1[0-2]|[a-z]{3})(?![a-z\d])|\d{5}|[0-9a-f]{12}/i;
const longNumber = /^[a-z_-]*\d{7,}(?:\.\w+)?$/i;
const listBase = /^\/(?:[^/]+\/)?(?:search|browse|find|lists?|tags?|topics?|categor(?:y|ies))\//i;

/**
 * Tells whether a path identifies a whole story: it has four words in one of its last two segments
 * and a date or a number of five digits, or seven words, or a date followed by a name. Sections,
 * search forms and archives have no such paths.
 */
export function isStory(path: string): boolean {
  if (listBase.test(path)) return false;
  const words = longestWordCount(path);
  return words > 6 || (words > 3 && dateOrNumber.test(path)) || day.test(path);
}

/** Tells whether a path ends in a number of seven digits, which identifies a single item. */
export function isNumbered(path: string): boolean {
  return !listBase.test(path) && longNumber.test(lastSegments(path, 1)[0] ?? '');
}

/**
 * Tells whether one of the last two segments of a path is a headline: it has four words or more.
 */
export function isHeadline(path: string): boolean {
  return longestWordCount(path) > 3;
}

/**
 * Tells whether the last segment of a path names one article: it has three words, a number of five
 * digits, or the extension of a text file.
 */
export function namesArticle(path: string): boolean {
  return hasOwnName(path) || /\.(?:s?html?|cms|ece)\/?$/i.test(path);
}

/**
 * Tells whether the last segment has three words or a number of five digits. The extension of a
 * text file does not count, because `/show.html?ref=abc` can be a program.
 */
export function hasOwnName(path: string): boolean {
  const last = lastSegments(path, 1)[0] ?? '';
  return last.split(/[-_]/).length > 2 || /\d{5}/.test(last);
}

function longestWordCount(path: string): number {
  return Math.max(...lastSegments(path, 2).map((segment) => segment.split(/[-_]/).length));
}

function lastSegments(path: string, count: number): string[] {
  const bare = path.endsWith('/') ? path.slice(0, -1) : path;
  return bare.split('/').slice(1).slice(-count);
}
