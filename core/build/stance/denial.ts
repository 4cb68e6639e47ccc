import type { Span } from './phrase-matcher.ts';

/** Something that a headline denies, by the stems of its words. */
export interface Denial {
  /** The words that deny it, as places in the headline. */
  cues: Span[];
  /** Of whom or what it is denied, or who denies it; may be empty. */
  subject: string[];
  /** What is denied. */
  denied: string[];
  /** What a claim must say to say what is denied: one of these, mostly a verb; empty if any words do. */
  heads: string[];
  /** What follows the verb without a preposition; the claim must have some of it, if there is any. */
  object: string[];
  /** Whether what the verb is said of may follow it in the claim: `not cut down by loggers`. */
  isPassive: boolean;
  rule: DenialRule;
}

/** How much of the words of a denial and of a claim must be the same, by weight. */
export interface DenialRule {
  /** The weight of the words of the denial that the claim must have. */
  minShared: number;
  /** The weight of all words of the claim; a title of less is a name and claims nothing: `Food stamps`. */
  minClaim: number;
  /** The share of `denied` that the claim must have. */
  minDenied: number;
  /** The share of `denied` in the claim and the share of the claim in the headline, together. */
  minAgreement: number;
  /** The share of `subject` that the claim must have; none if the subject only denies. */
  minSubject?: number;
  /** The weight of the words of `denied` that the claim must have. */
  minSharedDenied?: number;
  /** Whether the claim must have its words in the order of the denial: of whom, verb, of what. */
  isOrdered?: boolean;
  /** From this agreement on, the claim needs none of `heads`. */
  enoughAgreement?: number;
}

// The numbers are round, and the same for all that works alike. They were chosen by hand: strict enough
// that pairs of plain news are hardly ever called disputes, and then no stricter (docs/stance.md).

/** `AI can't determine race`: the verb decides, so half of its object is enough. */
export const negation: DenialRule = {
  minShared: 3,
  minClaim: 2.5,
  minDenied: 0.5,
  minAgreement: 1.2,
  minSubject: 0.4,
  isOrdered: true,
};

/** The same where no verb decides: `is not making`, `fails to`. */
export const looseNegation: DenialRule = { ...negation, minAgreement: 1.35 };

/** `There are no fighters on the border`. */
export const noneOf: DenialRule = { ...looseNegation, minDenied: 0.75 };

/** `No, …` says that someone claims what follows, so less agreement is enough. */
export const refusedNegation: DenialRule = {
  minShared: 2,
  minClaim: 1.5,
  minDenied: 0.5,
  minAgreement: 1,
  minSubject: 0.3,
  isOrdered: true,
};
export const refusedLooseNegation: DenialRule = { ...refusedNegation, minAgreement: 1.15 };

/** `Zoo denies that it sold the panda`: what is denied is said in full. */
export const denial: DenialRule = {
  minShared: 3,
  minClaim: 2.5,
  minDenied: 0.5,
  minAgreement: 1.05,
  enoughAgreement: 1.3,
};

/** `Zoo denies selling the panda` is no answer to a claim about someone else. */
export const ownDenial: DenialRule = { ...denial, minSubject: 0.2 };

/** `Zoo rejects report of a sold panda`: also said of reports that are only criticised. */
export const reportDenial: DenialRule = { ...denial, minAgreement: 1.2, minSharedDenied: 2 };

/** `The sold panda is a myth`: the words of its sentence are what is called false. */
export const verdict: DenialRule = {
  minShared: 3,
  minClaim: 2.5,
  minDenied: 0.4,
  minAgreement: 1.05,
};

/** A hoax, or a report called false, is about a claim, so two words that are shared are enough. */
export const verdictOnReport: DenialRule = { ...verdict, minShared: 2 };

/** The same if the verdict may be about the whole title. */
export const verdictOnTitle: DenialRule = { ...verdict, minAgreement: 1.4 };

/** `Coffee lowers the risk`: hardly anything but the opposite may differ. */
export const opposite: DenialRule = {
  minShared: 3,
  minClaim: 2.5,
  minDenied: 0.85,
  minAgreement: 1.6,
  minSubject: 0.5,
  isOrdered: true,
};
