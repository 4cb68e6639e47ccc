import type { Word } from '../read-words.ts';
import type { CueName, CueNotes, TitlePair } from './cue.ts';
import { absences, doubts, reportNouns, softVerdicts, verdicts } from './cue-phrases.ts';
import { findPhrases, type Span } from './find-phrases.ts';
import { findNegatorBefore, negates } from './negators.ts';

const findVerdicts = findPhrases(verdicts);
const findSoftVerdicts = findPhrases(softVerdicts);
const findAbsences = findPhrases(absences);
const findDoubts = findPhrases(doubts);
const findReportNouns = findPhrases(reportNouns);

/** `no hoax`, `not a hoax`, `isn't really a hoax`. */
const negatorReach = 3;
const absentReach = 8;

/** Notes the words that call the claim false, that ask whether it is, or that doubt it. */
export function noteVerdicts(pair: TitlePair, notes: CueNotes): void {
  noteEach(findVerdicts(pair.headline), 'verdict', pair, notes);
  const soft = findSoftVerdicts(pair.headline);
  // The theories of `conspiracy theories` are no report that is judged.
  const nouns = findReportNouns(pair.headline).filter(
    ({ at }) => !soft.some((span) => at >= span.at && at < span.at + span.length),
  );
  noteEach(soft, nouns.length > 0 ? 'verdictOnReport' : 'softVerdict', pair, notes);
  const absent = findAbsences(pair.headline).filter((span) => isOfClaim(span, pair));
  noteEach(negates(pair.claim) ? [] : absent, 'absence', pair, notes);
  noteEach(findDoubts(pair.headline), 'doubt', pair, notes);
}

function noteEach(spans: Span[], cue: CueName, pair: TitlePair, notes: CueNotes): void {
  for (const span of spans.filter((each) => notes.isFree(each))) {
    const negator =
      cue === 'absence' || span.length > 1
        ? undefined
        : findNegatorBefore(pair.headline, span.at, negatorReach, notes);
    notes.use(span);
    if (isClaimed(span, pair)) continue;
    if (negator !== undefined) {
      const negated = { at: negator, length: 1 };
      notes.use(negated);
      notes.note('doubleNegation', negated);
      notes.note('doubleNegation', span);
    } else notes.note(isAsked(pair.headline, span.at) ? 'verdictAsked' : cue, span);
  }
}

/** Whether what is absent is what the claim says: `no evidence that vaccines cause infertility`. */
function isOfClaim({ at, length }: Span, { headline, claimStems }: TitlePair): boolean {
  const behind = headline.slice(at + length, at + length + absentReach);
  return behind.some(({ stem }) => claimStems.has(stem));
}

/** A claim that something is fake is not disputed by a headline that says the same. */
function isClaimed({ at, length }: Span, { claim, headline }: TitlePair): boolean {
  const long = headline.slice(at, at + length).filter(({ text }) => text.length > 3);
  return long.some(({ text }) => claim.some((word) => word.text.includes(text.slice(0, 6))));
}

function isAsked(words: readonly Word[], at: number): boolean {
  const { sentence } = words[at] as Word;
  for (let each = at; words[each]?.sentence === sentence; each++) {
    if (words[each]?.after.includes('?')) return true;
  }
  return false;
}
