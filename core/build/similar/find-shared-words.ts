import { type ComparedTexts, listTexts, type WordPlace } from '../../index/shared-words.ts';
import { readStems } from '../../text/read-stems.ts';
import type { TermIndex } from './term-index.ts';

/** More words would fill a line, and a fourth word explains nothing more. */
const maxWords = 3;
const maxWordsRead = 400;
/** The index of the first excerpt in listTexts; titles come before it. */
const firstExcerpt = 2;

/**
 * Finds the words that two articles share: at most three, by falling weight, each as its place in
 * the first title that has it. Places in the excerpts are used if the titles share at most one word.
 * Returns an empty list if the articles share only topics or words of their addresses.
 *
 * @param index built from both articles, among others.
 */
export function findSharedWords(
  index: TermIndex,
  [article, ofArticle]: [number, ComparedTexts],
  [other, ofOther]: [number, ComparedTexts],
): WordPlace[] {
  const shared = weighSharedTerms(index, article, other);
  const places = new Map<number, WordPlace>();
  for (const [number, text] of listTexts(ofArticle, ofOther).entries()) {
    if (number === firstExcerpt && places.size > 1) break;
    for (const { stem, word } of readStems(text, maxWordsRead)) {
      const term = index.termNumbers.get(stem) ?? -1;
      if (shared.has(term) && !places.has(term)) places.set(term, 4 * word + number);
    }
  }
  const weightOf = (term: number) => shared.get(term) as number;
  return [...places]
    .sort(([a], [b]) => weightOf(b) - weightOf(a) || a - b)
    .slice(0, maxWords)
    .map(([, place]) => place);
}

/** Returns what each shared term adds to the similarity of two articles. */
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
