import { readStems } from '../../text/read-stems.ts';
import type { RankedEntry } from './ranked-entry.ts';

/** What isNearDuplicate compares of a piece. */
export interface DuplicateFeatures {
  /** The stems of the title, and each pair of adjacent stems, because a copy keeps the order. */
  title: Set<string>;
  titleWords: number;
  /** The numbers in the title, sorted as text. */
  numbers: string;
  /** Whether a feed truncated the title: `Lawmakers pass the bill on ...`. */
  isTruncated: boolean;
  excerpt: Set<string>;
  /** In days since 1970; NaN if unknown. */
  publishedDay: number;
}

const maxWords = 100;

/**
 * Returns what isNearDuplicate compares of a piece.
 *
 * @param publishedDay as readPublishedDay returns it.
 */
export function readDuplicateFeatures(
  { article }: RankedEntry,
  publishedDay: number,
): DuplicateFeatures {
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
    isTruncated: /(?:\.\.\.|…)\s*$/.test(article.title),
    excerpt,
    publishedDay,
  };
}

/**
 * Wire stories are reprinted within days; the same headline a week later is about another day's
 * market.
 */
const maxDays = 3;
/** Different pieces share titles with fewer words than this: `Business in brief`. */
const minTitleWords = 4;
const minExcerptWords = 10;
/** Editors change one word in nine of a wire headline, or put a label before it. */
const minTitleOverlap = 0.7;
/** The rest of a truncated headline is unknown, so what is there must be in the other headline. */
const minTruncatedTitleOverlap = 0.9;
const minExcerptOverlap = 0.8;
/** With less overlap, the excerpts below an equal headline are different texts. */
const minExcerptOverlapBelowTitle = 0.3;
/** With less overlap of the headlines, an equal excerpt is a site's boilerplate. */
const minTitleOverlapAboveExcerpt = 0.25;

/**
 * Says whether two pieces have the same text, on two sites or twice on one: nearly the same headline
 * or nearly the same excerpt, while the other of the two does not contradict it. Different numbers in
 * the headlines mean different pieces.
 */
export function isNearDuplicate(a: DuplicateFeatures, b: DuplicateFeatures): boolean {
  if (Math.abs(a.publishedDay - b.publishedDay) > maxDays) return false;
  const isTruncated = a.isTruncated || b.isTruncated;
  if (a.numbers !== b.numbers && !isTruncated) return false;
  const titleOverlap = overlapOf(a.title, b.title, isTruncated);
  const fewestTitleWords = Math.min(a.titleWords, b.titleWords);
  const fewestExcerptWords = Math.min(a.excerpt.size, b.excerpt.size);
  if (fewestExcerptWords >= minExcerptWords) {
    const excerptOverlap = overlapOf(a.excerpt, b.excerpt, true);
    if (excerptOverlap < minExcerptOverlapBelowTitle) return false;
    const hasSameExcerpt = excerptOverlap >= minExcerptOverlap;
    if (hasSameExcerpt && titleOverlap >= minTitleOverlapAboveExcerpt) return true;
  }
  const minOverlap = isTruncated ? minTruncatedTitleOverlap : minTitleOverlap;
  return fewestTitleWords >= minTitleWords && titleOverlap >= minOverlap;
}

/**
 * Returns the Jaccard index of two sets; the overlap coefficient, which counts only the smaller set,
 * if one text is truncated. 0 for empty sets.
 */
function overlapOf(a: Set<string>, b: Set<string>, isTruncated: boolean): number {
  const shared = [...a].filter((word) => b.has(word)).length;
  const total = isTruncated ? Math.min(a.size, b.size) : a.size + b.size - shared;
  return total === 0 ? 0 : shared / total;
}
