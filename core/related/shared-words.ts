import { readStems } from '../text/read-stems.ts';
import type { TermIndex } from './term-index.ts';

/** More would fill a line, and the fourth word tells nobody more. */
const mostWords = 3;
const mostWordsRead = 400;

/**
 * Takes two articles, returns the words that they share, at most three, those first that count
 * most, in the form in which they stand in the first of the titles that has them; of the excerpts
 * where the titles have but one. Empty where they share topics or words of their addresses alone.
 */
export function findSharedWords(
  index: TermIndex,
  article: number,
  other: number,
  titles: readonly string[],
  excerpts: readonly string[],
): string[] {
  const shared = weighSharedTerms(index, article, other);
  const forms = new Map<number, string>();
  for (const texts of [titles, excerpts]) {
    if (forms.size > 1) break;
    for (const text of texts) {
      for (const { stem, start, end } of readStems(text, mostWordsRead)) {
        const term = index.termNumbers.get(stem) ?? -1;
        if (shared.has(term) && !forms.has(term)) forms.set(term, text.slice(start, end));
      }
    }
  }
  const weightOf = (term: number) => shared.get(term) as number;
  return [...forms]
    .sort(([a], [b]) => weightOf(b) - weightOf(a) || a - b)
    .slice(0, mostWords)
    .map(([, form]) => form.replace(/['’]s$/i, ''));
}

/** What each shared term adds to the likeness of two articles. */
function weighSharedTerms(
  { termStarts, terms, weights }: TermIndex,
  article: number,
  other: number,
): Map<number, number> {
  const shared = new Map<number, number>();
  let a = termStarts[article] as number;
  let b = termStarts[other] as number;
  const endA = termStarts[article + 1] as number;
  const endB = termStarts[other + 1] as number;
  while (a < endA && b < endB) {
    const order = (terms[a] as number) - (terms[b] as number);
    if (order === 0)
      shared.set(terms[a] as number, (weights[a] as number) * (weights[b] as number));
    if (order <= 0) a++;
    if (order >= 0) b++;
  }
  return shared;
}
