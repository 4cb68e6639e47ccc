import type { Word } from '../read-words.ts';
import type { CueMatches } from './cue-matches.ts';
import { pseudoCues } from './cue-phrases.ts';
import { createPhraseMatcher } from './phrase-matcher.ts';

const negators = new Set(
  [
    'not no never nobody none neither nor nope cannot',
    'cant dont didnt isnt wasnt wont doesnt arent hasnt havent',
  ].flatMap((line) => line.split(' ')),
);
const failures = new Set(['fail', 'fails', 'failed', 'failing']);

const matchPseudoCues = createPhraseMatcher(pseudoCues);
const matchContrasts = createPhraseMatcher(['rather than', 'instead of']);

/** Says whether the word at an index of a title negates: not, no, never, can't, fails to … */
export function isNegatorAt(words: readonly Word[], at: number): boolean {
  const { text } = words[at] as Word;
  if (failures.has(text)) return words[at + 1]?.text === 'to';
  return negators.has(text) || text.endsWith("n't");
}

/** Says whether a claim has a negation of its own. */
export function hasNegation(claim: readonly Word[]): boolean {
  const pseudo = matchPseudoCues(claim);
  const isPseudo = (at: number) =>
    pseudo.some((span) => at >= span.at && at < span.at + span.length);
  return (
    matchContrasts(claim).length > 0 ||
    claim.some((_, at) => isNegatorAt(claim, at) && !isPseudo(at))
  );
}

/**
 * Finds a negator before a cue, in the same clause, that is not consumed. It negates the cue itself:
 * `no hoax`, `does not dispute`. Returns its index, or undefined.
 *
 * @param at the index of the cue's first word.
 * @param reach the maximum distance in words.
 */
export function findNegatorBefore(
  words: readonly Word[],
  at: number,
  reach: number,
  matches: CueMatches,
): number | undefined {
  for (let each = at - 1; each >= Math.max(0, at - reach); each--) {
    if ((words[each + 1] as Word).startsClause || words[each]?.after.includes(','))
      return undefined;
    if (isNegatorAt(words, each) && matches.isFree({ at: each, length: 1 })) return each;
  }
  return undefined;
}
