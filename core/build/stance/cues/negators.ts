import type { Word } from '../read-words.ts';
import type { CueNotes } from './cue.ts';
import { idlePhrases } from './cue-phrases.ts';
import { findPhrases } from './find-phrases.ts';

const negators = new Set(
  [
    'not no never nobody none neither nor nope cannot',
    'cant dont didnt isnt wasnt wont doesnt arent hasnt havent',
  ].flatMap((line) => line.split(' ')),
);
const failures = new Set(['fail', 'fails', 'failed', 'failing']);

const findIdlePhrases = findPhrases(idlePhrases);
const findContrasts = findPhrases(['rather than', 'instead of']);

/** Takes a place in a title, says whether its word negates: not, no, never, can't, fails to … */
export function isNegatorAt(words: readonly Word[], at: number): boolean {
  const { text } = words[at] as Word;
  if (failures.has(text)) return words[at + 1]?.text === 'to';
  return negators.has(text) || text.endsWith("n't");
}

/** Takes the words of a claim, says whether it denies something itself. */
export function negates(claim: readonly Word[]): boolean {
  const idle = findIdlePhrases(claim);
  const isIdle = (at: number) => idle.some((span) => at >= span.at && at < span.at + span.length);
  return (
    findContrasts(claim).length > 0 || claim.some((_, at) => isNegatorAt(claim, at) && !isIdle(at))
  );
}

/**
 * Takes the place of a cue, returns that of a negator at most so many words before it in the same
 * clause, whose word is not used up: the cue is then what is denied (`no hoax`, `does not dispute`).
 */
export function findNegatorBefore(
  words: readonly Word[],
  at: number,
  reach: number,
  notes: CueNotes,
): number | undefined {
  for (let each = at - 1; each >= Math.max(0, at - reach); each--) {
    if ((words[each + 1] as Word).opens || words[each]?.after.includes(',')) return undefined;
    if (isNegatorAt(words, each) && notes.isFree({ at: each, length: 1 })) return each;
  }
  return undefined;
}
