import { readStems } from '../../text/read-stems.ts';
import type { RankedEntry } from './ranked-entry.ts';

/** What tells whether two pieces are one text. */
export interface DuplicateText {
  /** Its words, and every two that stand side by side: a copy keeps the order. */
  title: Set<string>;
  titleWords: number;
  /** The numbers in the title, in order of size as text. */
  numbers: string;
  /** A feed cut the title short: `Lawmakers pass the bill on ...`. */
  isCut: boolean;
  excerpt: Set<string>;
  /** In days; NaN where unknown. */
  moment: number;
}

const maxWords = 100;

export function readDuplicateText({ article }: RankedEntry, moment: number): DuplicateText {
  const words = readStems(article.title, maxWords).map(({ stem }) => stem);
  const pairs = words.slice(1).map((word, at) => `${words[at]} ${word}`);
  const excerpt = new Set(readStems(article.excerpt ?? '', maxWords).map(({ stem }) => stem));
  const numbers = words
    .filter((word) => /^\p{N}/u.test(word))
    .sort()
    .join(' ');
  return {
    title: new Set([...words, ...pairs]),
    titleWords: words.length,
    numbers,
    isCut: /(?:\.\.\.|…)\s*$/.test(article.title),
    excerpt,
    moment,
  };
}

/** Wire texts are reprinted within days; the same headline a week later is another day's market. */
const maxDays = 3;
/** Below that many words, different pieces have one title: `Business in brief`. */
const minTitleWords = 4;
const minExcerptWords = 10;
/** What editors change in a wire headline is one word in nine, or what stands before it. */
const sameTitle = 0.7;
/** Of a headline cut short, the rest is unknown, so what is there must be in the other one. */
const sameCutTitle = 0.9;
const sameExcerpt = 0.8;
/** With less in common the text below an equal headline is another one. */
const otherExcerpt = 0.3;
/** And an equal excerpt below a headline with less in common is a site's standing text. */
const otherTitle = 0.25;

/**
 * Whether two pieces are the same text, at two sites or twice at one: nearly the same headline, or
 * nearly the same excerpt, and the other of the two does not speak against it. Another number in the
 * headline makes another piece.
 */
export function isNearDuplicate(a: DuplicateText, b: DuplicateText): boolean {
  if (Math.abs(a.moment - b.moment) > maxDays) return false;
  const isCut = a.isCut || b.isCut;
  if (a.numbers !== b.numbers && !isCut) return false;
  const titles = shareOf(a.title, b.title, isCut);
  const fewestTitleWords = Math.min(a.titleWords, b.titleWords);
  const fewestExcerptWords = Math.min(a.excerpt.size, b.excerpt.size);
  if (fewestExcerptWords >= minExcerptWords) {
    const excerpts = shareOf(a.excerpt, b.excerpt, true);
    if (excerpts < otherExcerpt) return false;
    if (excerpts >= sameExcerpt && titles >= otherTitle) return true;
  }
  return fewestTitleWords >= minTitleWords && titles >= (isCut ? sameCutTitle : sameTitle);
}

/** The share that both have; of the shorter one's where it is cut off. */
function shareOf(a: Set<string>, b: Set<string>, isCut: boolean): number {
  const both = [...a].filter((word) => b.has(word)).length;
  const all = isCut ? Math.min(a.size, b.size) : a.size + b.size - both;
  return all === 0 ? 0 : both / all;
}
