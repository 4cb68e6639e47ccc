// Plain loops and splits: a path is hostile input, and a pattern with two open ends takes quadratic
// time on four thousand hyphens.

/** Takes a path, says whether one of its last two segments is four words or more: a headline. */
export function isHeadline(path: string): boolean {
  return lastSegments(path, 2).some((segment) => segment.split('-').length > 3);
}

/**
 * Takes a path, says whether its last segment names one article: three words, a number of five
 * digits, or a file of text.
 */
export function namesArticle(path: string): boolean {
  const last = lastSegments(path, 1)[0] ?? '';
  return last.split(/[-_]/).length > 2 || /\d{5}|\.(?:s?html?|cms|ece)$/i.test(last);
}

function lastSegments(path: string, count: number): string[] {
  const bare = path.endsWith('/') ? path.slice(0, -1) : path;
  return bare.split('/').slice(1).slice(-count);
}
