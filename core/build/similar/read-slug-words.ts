import type { CanonicalKey } from '../../url/canonical-url.ts';

/**
 * Returns the words of an article's slug as text: of the last part of the key's path that has at
 * least three words. Returns an empty text if there is none. Publishers write a headline there, often
 * not the one above the article. Numbers are left out: they are dates and identifiers.
 */
export function readSlugWords(key: CanonicalKey): string {
  const [path = ''] = key.split('?', 1);
  const parts = path.split('/').slice(1).map(decodePart);
  const slug = parts.findLast((part) => /\p{L}{2}[-_][^-_]+[-_][^-_]/u.test(part)) ?? '';
  return slug
    .replace(/\.\p{L}{2,5}$/u, '')
    .split(/[-_]/)
    .filter((word) => !/\p{N}/u.test(word))
    .join(' ');
}

function decodePart(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    // A key may hold any octets; these are no words.
    return '';
  }
}
