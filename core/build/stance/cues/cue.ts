import type { Word } from '../read-words.ts';

/** Signs in a headline that it disputes a claim; `stance-weights.ts` has the weight of each. */
export const cueNames = [
  'refusal',
  'verdict',
  'verdictOnReport',
  'softVerdict',
  'verdictAsked',
  'denial',
  'doubt',
  'absence',
  'negatedClaim',
  'otherNegation',
  'opposite',
  'question',
  'doubleNegation',
] as const;

export type DisputeCue = (typeof cueNames)[number];

/** `hearsay` is a sign of a report; it is found along with the signs of a dispute. */
export type CueName = DisputeCue | 'hearsay';

/** The words of two titles. */
export interface TitlePair {
  claim: readonly Word[];
  headline: readonly Word[];
  /** The stems of the claim, without function words. */
  claimStems: ReadonlySet<string>;
}
