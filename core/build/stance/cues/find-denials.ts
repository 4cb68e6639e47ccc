import type { Word } from '../read-words.ts';
import type { TitlePair } from './cue.ts';
import type { CueMatches } from './cue-matches.ts';
import { denials, reportNouns, softDenials } from './cue-phrases.ts';
import { findNegatorBefore } from './negators.ts';
import { createPhraseMatcher, type Span } from './phrase-matcher.ts';

const matchDenials = createPhraseMatcher(denials);
const matchSoftDenials = createPhraseMatcher(softDenials);
const matchReportNouns = createPhraseMatcher(reportNouns);

const negatorReach = 2;
/** The distance in words to what is denied: `denies that it had any part in the claim`. */
const objectReach = 8;

/** Finds denials of the claim: of a report of it, or of what the claim says. */
export function findDenials(pair: TitlePair, matches: CueMatches): void {
  const nouns = matchReportNouns(pair.headline);
  for (const span of matchDenials(pair.headline)) {
    addDenial(span, pair, matches, deniesReport(span, pair, nouns) || deniesClaim(span, pair));
  }
  for (const span of matchSoftDenials(pair.headline)) {
    addDenial(span, pair, matches, deniesReport(span, pair, nouns));
  }
}

function addDenial(span: Span, pair: TitlePair, matches: CueMatches, isOfClaim: boolean): void {
  const { stem } = pair.headline[span.at] as Word;
  // `Court denies bail` does not dispute the claim that a court denied bail.
  if (!matches.isFree(span) || pair.claimStems.has(stem)) return;
  matches.consume(span);
  const negator = findNegatorBefore(pair.headline, span.at, negatorReach, matches);
  if (negator !== undefined) {
    const negated = { at: negator, length: 1 };
    matches.consume(negated);
    matches.add('doubleNegation', negated);
    matches.add('doubleNegation', span);
  } else if (isOfClaim) matches.add('denial', span);
}

function deniesReport({ at, length }: Span, { headline }: TitlePair, nouns: Span[]): boolean {
  const isPassive = headline[at]?.text.endsWith('ed') === true;
  const first = isPassive ? at - 3 : at + length;
  return nouns.some((noun) => noun.at >= first && noun.at < at + length + objectReach);
}

function deniesClaim({ at, length }: Span, { headline, claimStems }: TitlePair): boolean {
  const end = at + length;
  return headline.slice(end, end + objectReach).some(({ stem }) => claimStems.has(stem));
}
