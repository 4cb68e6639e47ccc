import type { TermIndex } from './term-index.ts';

/**
 * Returns the similarity of two articles, by number, over all of their words: 0 to 1, as the vectors
 * of the index have length 1.
 */
export function dotProduct(
  { termStarts, terms, weights }: TermIndex,
  article: number,
  other: number,
): number {
  let a = termStarts[article] as number;
  let b = termStarts[other] as number;
  const endA = termStarts[article + 1] as number;
  const endB = termStarts[other + 1] as number;
  let sum = 0;
  while (a < endA && b < endB) {
    const order = (terms[a] as number) - (terms[b] as number);
    if (order === 0) sum += (weights[a] as number) * (weights[b] as number);
    if (order <= 0) a++;
    if (order >= 0) b++;
  }
  return sum;
}
