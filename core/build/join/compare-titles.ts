import { foldText } from '../../text/fold-text.ts';
import { readStems } from '../../text/read-stems.ts';

const maxWords = 100;

/** Of the words of the shorter title, this share must be in the other. */
const minShare = 1 / 3;

/**
 * Tells whether two titles have something in common. It is no test of whether they are titles of one
 * article: those often differ in half of their words, but hardly ever in nearly all.
 */
export function haveCommonWords(a: string, b: string): boolean {
  if (foldText(a) === foldText(b)) return true;
  const [words, others] = [readWords(a), readWords(b)];
  const common = [...words].filter((word) => others.has(word)).length;
  return common > 0 && common >= minShare * Math.min(words.size, others.size);
}

function readWords(title: string): Set<string> {
  return new Set(readStems(title, maxWords).map(({ stem }) => stem));
}
