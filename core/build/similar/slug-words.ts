import type { CanonicalKey } from '../../url/canonical-url.ts';

/**
 * Takes an article's key, returns the words in the last part of its path that has at least three,
 * as text; empty where there is none. Publishers write a headline there, often not the one above the
 * article. Numbers are left out: they are dates and running numbers.
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
    // A key may hold any octets; they are no words then.
    return '';
  }
}
