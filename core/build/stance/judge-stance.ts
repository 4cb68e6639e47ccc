import type { Stance } from '../../article/stance.ts';
import { type FoundCues, findCues } from './cues/find-cues.ts';
import type { Span } from './cues/phrase-matcher.ts';
import type { Word } from './read-words.ts';
import { scoreDispute } from './score-dispute.ts';
import { stanceWeights } from './stance-weights.ts';

export interface Judgement {
  /** Null if the titles do not show one, which is the usual case. */
  stance: Stance | null;
  /** The probability of the stance, 0 to 1; without a stance, that of a dispute. */
  score: number;
  /** The words that show the stance, as the headline has them, from left to right. */
  cues: string[];
}

/**
 * The score from which a headline disputes the claim: 90 % of the labelled pairs that reach it are
 * disputes, and they are 58 % of all disputes (docs/stance.md, `npm run eval:stance`).
 */
export const disputeThreshold = 0.65;

/** The share of headlines with hearsay and no cue of a dispute that only report the claim. */
const reportsShare = 0.9;

/**
 * Returns the stance of a piece to an article, as far as their two titles show it. Works in English
 * only. Never throws.
 *
 * It never returns `supports`: only 7 in 10 of the headlines that repeat a claim without a hedge
 * support it.
 *
 * @param claim the title of the article.
 * @param headline the title of the piece.
 */
export function judgeStance(claim: string, headline: string): Judgement {
  const found = findCues(claim, headline);
  if (found === undefined) return { stance: null, score: 0, cues: [] };
  const { score, disputeSpans } = scoreDispute(found.matches, stanceWeights);
  if (score >= disputeThreshold) {
    return { stance: 'disputes', score, cues: quoteCues(found, disputeSpans) };
  }
  const hearsay = found.matches.spans.get('hearsay');
  if (hearsay === undefined || disputeSpans.length > 0) return { stance: null, score, cues: [] };
  return { stance: 'reports', score: reportsShare, cues: quoteCues(found, hearsay) };
}

function quoteCues({ headline }: FoundCues, spans: readonly Span[]): string[] {
  const inOrder = spans.toSorted((a, b) => a.at - b.at);
  return inOrder.map(({ at, length }) => quoteWords(headline.slice(at, at + length)));
}

function quoteWords(words: readonly Word[]): string {
  const last = words.length - 1;
  return words.map(({ original, after }, at) => (at < last ? original + after : original)).join('');
}
