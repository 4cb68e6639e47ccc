import type { Word } from '../read-words.ts';
import type { CueNotes, TitlePair } from './cue.ts';
import { idlePhrases } from './cue-phrases.ts';
import { findPhrases } from './find-phrases.ts';
import { isNegatorAt, negates } from './negators.ts';

const asideWords = new Set('so who whose when if because unless until where since'.split(' '));

const findIdlePhrases = findPhrases(idlePhrases);

/** Of what something is denied stands within so many words before: `MIT's new AI can't`. */
const subjectReach = 6;
/** What is negated stands within so many words behind: `can't determine a person's race`. */
const objectReach = 5;

/** Uses up what sounds like a dispute and is none, before anything else looks at the words. */
export function useIdlePhrases({ headline }: TitlePair, notes: CueNotes): void {
  for (const span of findIdlePhrases(headline)) notes.use(span);
}

/**
 * Notes a `No,` that answers the claim, and negations: of the claim's words, or of others. Where
 * the claim itself negates, a negation may as well repeat it and only the `No,` counts.
 */
export function noteNegations({ claim, headline, claimStems }: TitlePair, notes: CueNotes): void {
  const isClaimNegated = negates(claim);
  for (const [at, word] of headline.entries()) {
    const span = { at, length: 1 };
    if (!isNegatorAt(headline, at) || !notes.isFree(span) || isNumbered(word, headline[at + 1]))
      continue;
    if (isRefusal(word)) notes.note('refusal', span);
    else if (!isClaimNegated && !isAside(headline, at)) {
      notes.note(isOfClaim(headline, at, claimStems) ? 'negatedClaim' : 'otherNegation', span);
    }
  }
}

/** `No, …` or `Nope: …` at the start of a sentence. */
function isRefusal({ text, opens, after }: Word): boolean {
  return opens && (text === 'nope' || (text === 'no' && /^\s*[,:;!–—-]/.test(after)));
}

/** No 10, No. 1. */
function isNumbered({ text }: Word, next: Word | undefined): boolean {
  return text === 'no' && next !== undefined && /^\d/.test(next.text);
}

/**
 * Whether the negator stands in a clause that says for what, of whom or when: `adopts a boy so he
 * won't turn into a werewolf`, `people who don't sleep`, `not sleeping raises the risk`.
 */
function isAside(words: readonly Word[], at: number): boolean {
  const { sentence, opens } = words[at] as Word;
  const before = words.slice(Math.max(0, at - 3), at);
  return (
    before.some((word) => word.sentence === sentence && asideWords.has(word.text)) ||
    (opens && words[at]?.text === 'not' && words[at + 1]?.text.endsWith('ing') === true)
  );
}

/**
 * Whether words of the claim stand before the negator, and what it negates, which is the next word
 * that says anything, is the claim's, too: `can't determine race`, not `has no regrets for the leaks`.
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
