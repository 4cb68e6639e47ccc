import type { Word } from '../read-words.ts';
import type { CueName, TitlePair } from './cue.ts';
import type { CueMatches } from './cue-matches.ts';
import { absences, doubts, reportNouns, softVerdicts, verdicts } from './cue-phrases.ts';
import { findNegatorBefore, hasNegation } from './negators.ts';
import { createPhraseMatcher, type Span } from './phrase-matcher.ts';

const matchVerdicts = createPhraseMatcher(verdicts);
const matchSoftVerdicts = createPhraseMatcher(softVerdicts);
const matchAbsences = createPhraseMatcher(absences);
const matchDoubts = createPhraseMatcher(doubts);
const matchReportNouns = createPhraseMatcher(reportNouns);

/** The distance in words back to a negator: `no hoax`, `not a hoax`, `isn't really a hoax`. */
const negatorReach = 3;
/** The distance in words to what is absent: `no evidence that vaccines cause infertility`. */
const absenceReach = 8;

/** Finds words that call the claim false, ask whether it is, or doubt it. */
export function findVerdicts(pair: TitlePair, matches: CueMatches): void {
  addVerdicts(matchVerdicts(pair.headline), 'verdict', pair, matches);
  const soft = matchSoftVerdicts(pair.headline);
  // The noun of `conspiracy theories` is not a report that the headline judges.
  const nouns = matchReportNouns(pair.headline).filter(
    ({ at }) => !soft.some((span) => at >= span.at && at < span.at + span.length),
  );
  addVerdicts(soft, nouns.length > 0 ? 'verdictOnReport' : 'softVerdict', pair, matches);
  const absent = matchAbsences(pair.headline).filter((span) => isOfClaim(span, pair));
  addVerdicts(hasNegation(pair.claim) ? [] : absent, 'absence', pair, matches);
  addVerdicts(matchDoubts(pair.headline), 'doubt', pair, matches);
}

function addVerdicts(spans: Span[], cue: CueName, pair: TitlePair, matches: CueMatches): void {
  for (const span of spans.filter((each) => matches.isFree(each))) {
    const negator =
      cue === 'absence' || span.length > 1
        ? undefined
        : findNegatorBefore(pair.headline, span.at, negatorReach, matches);
    matches.consume(span);
    if (isClaimed(span, pair)) continue;
    if (negator !== undefined) {
      const negated = { at: negator, length: 1 };
      matches.consume(negated);
      matches.add('doubleNegation', negated);
      matches.add('doubleNegation', span);
    } else matches.add(isAsked(pair.headline, span.at) ? 'verdictAsked' : cue, span);
  }
}

/** Says whether an absence is about the claim: words of the claim follow. */
function isOfClaim({ at, length }: Span, { headline, claimStems }: TitlePair): boolean {
  const following = headline.slice(at + length, at + length + absenceReach);
  return following.some(({ stem }) => claimStems.has(stem));
}

/** Says whether the claim has the verdict itself: a headline that repeats it does not dispute it. */
function isClaimed({ at, length }: Span, { claim, headline }: TitlePair): boolean {
  const longWords = headline.slice(at, at + length).filter(({ text }) => text.length > 3);
  return longWords.some(({ text }) => claim.some((word) => word.text.includes(text.slice(0, 6))));
}

/** Says whether the rest of the sentence ends with a question mark. */
function isAsked(words: readonly Word[], at: number): boolean {
  const { sentence } = words[at] as Word;
  for (let each = at; words[each]?.sentence === sentence; each++) {
    if (words[each]?.after.includes('?')) return true;
  }
  return false;
}
