import type { Stance } from '../../article/stance.ts';
import { hearsay } from './cue-phrases.ts';
import { makesClaim } from './makes-claim.ts';
import { mayDeny } from './may-deny.ts';
import { createPhraseMatcher, type Span } from './phrase-matcher.ts';
import { type Claim, readClaim, readHeadline, type Title } from './read-title.ts';
import type { Word } from './read-words.ts';
import { type WeighWord, weighByDefault } from './word-weight.ts';

export interface Judgement {
  /** Null if the titles do not show one, which is the usual case. */
  stance: Stance | null;
  /** The share of such judgements that are right, 0 to 1; 0 without a stance. */
  score: number;
  /** The words that show the stance, as the headline has them, from left to right. */
  cues: string[];
}

/** The shares of the labelled pairs that are judged right (docs/stance.md, `npm run eval:stance`). */
const disputesShare = 0.95;
const reportsShare = 0.9;

/** A report and a claim are about one subject if they share this much. */
const minSharedStems = 2;
const minSharedShare = 1 / 4;

const matchHearsay = createPhraseMatcher(hearsay);

/**
 * Returns the stance of a piece to an article, as far as their two titles show it. Works in English
 * only. Never throws.
 *
 * It never returns `supports`: only 7 in 10 of the headlines that repeat a claim without a hedge
 * support it.
 *
 * @param claimTitle the title of the article.
 * @param headlineTitle the title of the piece.
 */
export function judgeStance(claimTitle: string, headlineTitle: string): Judgement {
  const headline = readHeadline(headlineTitle);
  const claim = headline === undefined ? undefined : readClaim(claimTitle);
  if (headline === undefined || claim === undefined) return { stance: null, score: 0, cues: [] };
  const cues = findDispute(claim, headline, weighByDefault);
  if (cues !== undefined) return { stance: 'disputes', score: disputesShare, cues };
  const spans =
    !mayDeny(headlineTitle) && sharesSubject(claim, headline) ? matchHearsay(headline.words) : [];
  if (spans.length === 0) return { stance: null, score: 0, cues: [] };
  return { stance: 'reports', score: reportsShare, cues: quoteSpans(headline.words, spans) };
}

/**
 * Returns the words with which a headline denies a claim that the other title makes; undefined if it
 * denies none.
 */
export function findDispute(claim: Claim, headline: Title, weigh: WeighWord): string[] | undefined {
  if (!claim.asserts) return undefined;
  const denied = [...headline.denials, ...headline.opposites].filter((denial) =>
    makesClaim(claim, denial, headline, weigh),
  );
  const spans = denied.flatMap(({ cues }) => cues);
  return spans.length === 0 ? undefined : quoteSpans(headline.words, spans);
}

function sharesSubject({ stems }: Claim, headline: Title): boolean {
  const shared = [...headline.stems].filter((stem) => stems.has(stem)).length;
  const minShared = minSharedShare * Math.min(stems.size, headline.stems.size);
  return shared > 0 && (shared >= minSharedStems || shared >= minShared);
}

/** Returns the words of spans as the title has them, from left to right, each span once. */
function quoteSpans(words: readonly Word[], spans: readonly Span[]): string[] {
  const byPlace = new Map(spans.map((span) => [span.at, span]));
  return [...byPlace.values()]
    .toSorted((a, b) => a.at - b.at)
    .map(({ at, length }) => quoteWords(words.slice(at, at + length)));
}

function quoteWords(words: readonly Word[]): string {
  const last = words.length - 1;
  return words.map(({ original, after }, at) => (at < last ? original + after : original)).join('');
}
