import type { Word } from '../read-words.ts';
import type { TitlePair } from './cue.ts';
import type { CueMatches } from './cue-matches.ts';
import { pseudoCues } from './cue-phrases.ts';
import { hasNegation, isNegatorAt } from './negators.ts';
import { createPhraseMatcher } from './phrase-matcher.ts';

const subordinators = new Set('so who whose when if because unless until where since'.split(' '));

const matchPseudoCues = createPhraseMatcher(pseudoCues);

/** The distance in words back to the subject of a negation: `MIT's new AI can't`. */
const subjectReach = 6;
/** The distance in words to what is negated: `can't determine a person's race`. */
const objectReach = 5;

/** Consumes phrases that look like cues and are none. Must run before the other finders. */
export function consumePseudoCues({ headline }: TitlePair, matches: CueMatches): void {
  for (const span of matchPseudoCues(headline)) matches.consume(span);
}

/**
 * Finds a `No,` that answers the claim, and negations of the claim's words or of other words. If the
 * claim has a negation itself, a negation may repeat it, so only the `No,` counts.
 */
export function findNegations(
  { claim, headline, claimStems }: TitlePair,
  matches: CueMatches,
): void {
  const isClaimNegated = hasNegation(claim);
  for (const [at, word] of headline.entries()) {
    const span = { at, length: 1 };
    if (!isNegatorAt(headline, at) || !matches.isFree(span) || isNumbered(word, headline[at + 1]))
      continue;
    if (isRefusal(word)) matches.add('refusal', span);
    else if (!isClaimNegated && !isInSubordinateClause(headline, at)) {
      matches.add(isOfClaim(headline, at, claimStems) ? 'negatedClaim' : 'otherNegation', span);
    }
  }
}

/** Recognises `No, …` or `Nope: …` at the start of a sentence. */
function isRefusal({ text, startsClause, after }: Word): boolean {
  return startsClause && (text === 'nope' || (text === 'no' && /^\s*[,:;!–—-]/.test(after)));
}

/** Recognises a number: No 10, No. 1. */
function isNumbered({ text }: Word, next: Word | undefined): boolean {
  return text === 'no' && next !== undefined && /^\d/.test(next.text);
}

/**
 * Says whether a negator is in a clause of purpose, a relative clause, a condition or a participle
 * phrase: `adopts a boy so he won't turn into a werewolf`, `people who don't sleep`, `not sleeping
 * raises the risk`.
 */
function isInSubordinateClause(words: readonly Word[], at: number): boolean {
  const { sentence, startsClause } = words[at] as Word;
  const before = words.slice(Math.max(0, at - 3), at);
  return (
    before.some((word) => word.sentence === sentence && subordinators.has(word.text)) ||
    (startsClause && words[at]?.text === 'not' && words[at + 1]?.text.endsWith('ing') === true)
  );
}

/**
 * Says whether a negator is about the claim: words of the claim are before it, and the next content
 * word, which it negates, is also in the claim: `can't determine race`, but not `has no regrets for
 * the leaks`.
 */
function isOfClaim(words: readonly Word[], at: number, claimStems: ReadonlySet<string>): boolean {
  const { sentence } = words[at] as Word;
  const isClaimed = (word: Word) => word.sentence === sentence && claimStems.has(word.stem);
  const object = words.slice(at + 1, at + 1 + objectReach).find(({ stem }) => stem !== '');
  return (
    object !== undefined &&
    isClaimed(object) &&
    words.slice(Math.max(0, at - subjectReach), at).some(isClaimed)
  );
}
