import { readStems } from '../text/read-stems.ts';
import type { TermIndex } from './term-index.ts';

const mostWords = 3;
const mostWordsRead = 400;

/**
 * Takes two articles, returns the words that they share, at most three, those first that count
 * most, in the form in which they stand in the first of the titles that has them; of the excerpts
 * where no title has any. Empty where they share topics or words of their addresses alone.
 */
export function findSharedWords(
  { termStarts, terms, weights, termNumbers }: TermIndex,
  article: number,
  other: number,
  titles: readonly string[],
  excerpts: readonly string[],
): string[] {
  const vectorOf = (one: number) => {
    const [start, end] = [termStarts[one], termStarts[one + 1]] as [number, number];
    return new Map(
      Array.from({ length: end - start }, (_, at) => [
        terms[start + at] as number,
        weights[start + at] as number,
      ]),
    );
  };
  const ours = vectorOf(article);
  const theirs = vectorOf(other);
  const forms = new Map<number, { form: string; weight: number }>();
  for (const texts of [titles, excerpts]) {
    if (forms.size > 0) break;
    for (const text of texts) {
      for (const { stem, start, end } of readStems(text, mostWordsRead)) {
        const term = termNumbers.get(stem) ?? -1;
        const weight = (ours.get(term) ?? 0) * (theirs.get(term) ?? 0);
        if (weight === 0 || forms.has(term)) continue;
        forms.set(term, { form: text.slice(start, end), weight });
      }
    }
  }
  return [...forms]
    .sort(([a, { weight: ofA }], [b, { weight: ofB }]) => ofB - ofA || a - b)
    .slice(0, mostWords)
    .map(([, { form }]) => form.replace(/['’]s$/i, ''));
}
