import type { Stance } from '../../article/stance.ts';
import { type FoundCues, findCues } from './cues/find-cues.ts';
import type { Span } from './cues/find-phrases.ts';
import type { Word } from './read-words.ts';
import { scoreDispute } from './score-dispute.ts';
import { stanceWeights } from './stance-weights.ts';

export interface Judgement {
  /** Null where the titles do not tell, which is most of the time. */
  stance: Stance | null;
  /** How sure, 0 to 1: of the stance, or of a dispute where there is none. */
  score: number;
  /** The words that gave it away, as they stand in the headline, from left to right. */
  cues: string[];
}

/**
 * From this score on a headline is said to dispute the claim: 90 % of the labelled pairs that reach it
 * are disputes, and they are 58 % of all disputes (docs/stance.md, `npm run eval:stance`).
 */
export const disputeThreshold = 0.65;

/** Of the headlines with a word of hearsay and no cue of a dispute, so many report only. */
const reportsShare = 0.9;

/**
 * Takes the titles of an article and of a piece beside it, says how the piece stands to the article as
 * far as the two titles give it away. Never throws, whatever they hold; English only.
 *
 * It never answers `supports`: of headlines that repeat a claim and hedge nothing, 7 in 10 support it,
 * and that is not sure.
 */
export function judgeStance(claim: string, headline: string): Judgement {
  const found = findCues(claim, headline);
  if (found === undefined) return { stance: null, score: 0, cues: [] };
  const { score, telling } = scoreDispute(found.notes, stanceWeights);
  if (score >= disputeThreshold) {
    return { stance: 'disputes', score, cues: quoteCues(found, telling) };
  }
  const hearsay = found.notes.spans.get('hearsay');
  if (hearsay === undefined || telling.length > 0) return { stance: null, score, cues: [] };
  return { stance: 'reports', score: reportsShare, cues: quoteCues(found, hearsay) };
}

function quoteCues({ headline }: FoundCues, spans: readonly Span[]): string[] {
  const inOrder = spans.toSorted((a, b) => a.at - b.at);
  return inOrder.map(({ at, length }) => quoteWords(headline.slice(at, at + length)));
}

function quoteWords(words: readonly Word[]): string {
  const last = words.length - 1;
  return words.map(({ shown, after }, at) => (at < last ? shown + after : shown)).join('');
}
