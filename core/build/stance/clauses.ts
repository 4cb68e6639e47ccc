import type { Word } from './read-words.ts';
import { wordSet } from './word-set.ts';

/** Words that begin a clause that is no statement of its own. */
const subordinators = wordSet(
  'who whom whose which where when while whenever because so if unless until although though',
  'despite since after before as amid without whether than',
);
/** Words after which someone's words follow: `NASA says`. */
const speechVerbs = wordSet(
  'say says said saying tells told insists insisted confirms confirmed claims claimed finds shows',
  'showed suggests suggested reveals revealed warns warned admits admitted argues argued thinks',
  'believes announces announced concludes concluded explains adds proves',
);
/** Clauses that limit what the clause before them says: `is not safe if heated`. */
const conditions = wordSet('if unless until without when whenever before than');

export interface Clause {
  /** The index of its first word. */
  from: number;
  /** The index after its last word. */
  to: number;
  /** Whether it stands for itself or is what someone says, and is not `who …` or `because …`. */
  isStatement: boolean;
  /** Whether it is said in full: no condition follows, and the title is not cut off in it. */
  isWhole: boolean;
  /** The index of the verb before it, if it is what someone says. */
  saidBy: number | undefined;
}

/** Returns the clause of a title that has the word at an index. */
export function findClause(title: readonly Word[], at: number): Clause {
  let from = at;
  while (continues(title, from) && !endsClause(title[from - 1] as Word)) from -= 1;
  let to = at + 1;
  while (to < title.length && continues(title, to) && !beginsClause(title[to] as Word)) to += 1;
  const before = continues(title, from) ? title[from - 1] : undefined;
  const isLimited = continues(title, to) && conditions.has(title[to]?.text ?? '');
  const isCutOff = /\.\.\.|…/.test((title[to - 1] as Word).after);
  return {
    from,
    to,
    isStatement: before === undefined || isStatementAfter(title, from - 1),
    isWhole: !isLimited && !isCutOff,
    saidBy: before !== undefined && speechVerbs.has(before.text) ? from - 1 : undefined,
  };
}

/** Says whether the words of someone may follow a word. */
export function isSpeechVerb({ text }: Word): boolean {
  return speechVerbs.has(text);
}

/** Says whether there is a word at an index that is in one part of a sentence with the one before. */
function continues(title: readonly Word[], at: number): boolean {
  const before = title[at - 1];
  const word = title[at];
  if (before === undefined || word === undefined) return false;
  return !word.startsClause && !/[,()"“”]/.test(before.after);
}

function endsClause({ text }: Word): boolean {
  const joins = text === 'and' || text === 'or' || text === 'but' || text === 'that';
  return joins || subordinators.has(text) || speechVerbs.has(text);
}

function beginsClause({ text }: Word): boolean {
  const isSpeech = text === 'says' || text === 'said' || text === 'say';
  return isSpeech || text === 'but' || text === 'that' || subordinators.has(text);
}

/** `That` begins a statement after a verb of speech, and points at something in `No, that tree …`. */
function isStatementAfter(title: readonly Word[], at: number): boolean {
  const { text, startsClause } = title[at] as Word;
  if (text !== 'that') return !subordinators.has(text);
  const before = title[at - 1];
  return startsClause || before === undefined || isSpeechVerb(before) || before.after.includes(',');
}
