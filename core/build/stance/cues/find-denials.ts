import type { Word } from '../read-words.ts';
import type { CueNotes, TitlePair } from './cue.ts';
import { denials, reportNouns, softDenials } from './cue-phrases.ts';
import { findPhrases, type Span } from './find-phrases.ts';
import { findNegatorBefore } from './negators.ts';

const findDenials = findPhrases(denials);
const findSoftDenials = findPhrases(softDenials);
const findReportNouns = findPhrases(reportNouns);

const negatorReach = 2;
/** What is denied stands within so many words behind: `denies that it had any part in the claim`. */
const objectReach = 8;

/** Notes where somebody denies the claim: a report of it, or what the claim says. */
export function noteDenials(pair: TitlePair, notes: CueNotes): void {
  const nouns = findReportNouns(pair.headline);
  for (const span of findDenials(pair.headline)) {
    noteDenial(span, pair, notes, deniesReport(span, pair, nouns) || deniesClaim(span, pair));
  }
  for (const span of findSoftDenials(pair.headline)) {
    noteDenial(span, pair, notes, deniesReport(span, pair, nouns));
  }
}

function noteDenial(span: Span, pair: TitlePair, notes: CueNotes, isOfClaim: boolean): void {
  const { stem } = pair.headline[span.at] as Word;
  // `Court denies bail` is no dispute of the claim that it denied bail.
  if (!notes.isFree(span) || pair.claimStems.has(stem)) return;
  notes.use(span);
  const negator = findNegatorBefore(pair.headline, span.at, negatorReach, notes);
  if (negator !== undefined) {
    const negated = { at: negator, length: 1 };
    notes.use(negated);
    notes.note('doubleNegation', negated);
    notes.note('doubleNegation', span);
  } else if (isOfClaim) notes.note('denial', span);
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
