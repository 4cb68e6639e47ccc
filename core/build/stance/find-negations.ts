import { type Clause, findClause } from './clauses.ts';
import * as rules from './denial.ts';
import { findRefusal, isAsked, isNegatorAt, isRefusal } from './negators.ts';
import type { Span } from './phrase-matcher.ts';
import { collectStems, type Word } from './read-words.ts';
import { wordSet } from './word-set.ts';

const pronouns = wordSet('he she it they we i you there this these');
/** Wishes, orders and advice: `should not win`, `must not`, `let's not`. */
const wishes = wordSet("shouldn't mustn't needn't let's");
const wishesBefore = wordSet('should must to or if why and may might');
/** `No` is part of a statement after these, and else of a demand: `no tax cuts`. */
const beforeNo = wordSet('is are was were has have had found finds find shows show there says');
const finiteVerbs = wordSet('is are was were can could will would has have had does do did');
/** Verbs that say little without their objects: `is not making` may deny `is launching`. */
const bleached = wordSet('make come happen');
const prepositions = wordSet('of on in to for from with by about over at as after into among');
const number =
  /^(?:\d.*|one|two|three|four|five|six|seven|eight|nine|ten|hundred|million|billion)$/;
const falsely = /^(?:false|wrong|baseless)ly$/;

/** Finds what a headline negates: `AI can't determine race`, `the panda is not dead`. */
export function findNegations(title: readonly Word[], pseudo: readonly Span[]): rules.Denial[] {
  return title.flatMap((word, at) => {
    const isPseudo = pseudo.some((span) => at >= span.at && at < span.at + span.length);
    if (!isNegatorAt(title, at) || isPseudo || isRefusal(word)) return [];
    if (isAsked(title, at) || isWish(title, at)) return [];
    return readNegation(title, at) ?? [];
  });
}

function readNegation(title: readonly Word[], at: number): rules.Denial | undefined {
  const clause = findClause(title, at);
  // `Falsely claims that they did not die`
  const isFalselySaid = falsely.test(title[(clause.saidBy ?? 0) - 1]?.text ?? '');
  if (!clause.isStatement || !clause.isWhole || isFalselySaid) return undefined;
  const after = title.slice(at + 1, clause.to);
  const head = after.find(({ text, stem }) => stem !== '' && !text.endsWith('ly'));
  const isPartial = after.some(({ text }) => text === 'yet') || /^\d/.test(after[0]?.text ?? '');
  const isNone = title[at]?.text === 'no';
  if (head === undefined || isPartial || (isNone && !states(title, at, after))) return undefined;
  const subject = readSubject(title, at, clause);
  if (subject === undefined && !isNone) return undefined;
  const refusal = findRefusal(title, at);
  const isLoose = isNone || bleached.has(head.stem) || number.test(head.stem);
  const rule = chooseRule(title[at] as Word, isLoose, refusal !== undefined);
  const hasSubject = subject !== undefined && subject.length > 0;
  const isThere = title.slice(clause.from, at).some(({ text }) => text === 'there');
  return {
    cues: [...(refusal === undefined ? [] : [refusal]), { at, length: 1 }],
    subject: subject ?? [],
    denied: collectStems(after),
    heads: isLoose && !isNone ? [] : [head.stem],
    object: readObject(after, head),
    isPassive: isPassive(title, at, after, head),
    rule: hasSubject && !isThere ? rule : { ...rule, minSubject: 0, isOrdered: false },
  };
}

/** Returns the words between a verb and a preposition: `sell [tickets] for the tour`. */
function readObject(after: readonly Word[], head: Word): string[] {
  const rest = after.slice(after.indexOf(head) + 1);
  const stop = rest.findIndex(({ text }) => prepositions.has(text));
  return collectStems(stop < 0 ? rest : rest.slice(0, stop));
}

/** Returns of whom or what something is negated; undefined if the title does not say it. */
function readSubject(
  title: readonly Word[],
  at: number,
  { from, saidBy }: Clause,
): string[] | undefined {
  // `Adds a frame to ensure it doesn't bend`: whose bending it is, only the sense tells.
  if (pronouns.has(title[at - 1]?.text ?? '') && at - 1 > from) return undefined;
  const sentenceStart = title.findIndex(({ sentence }) => sentence === title[at]?.sentence);
  const commas = title.slice(sentenceStart, from).filter(({ after }) => after.includes(','));
  // Two commas are within the subject: `Ostby, Norway, officer is not charged`.
  const subject = collectStems(title.slice(commas.length > 1 ? sentenceStart : from, at));
  if (subject.length > 0) return subject;
  const pronoun = title.slice(from, at).find(({ text }) => pronouns.has(text));
  const isKnown = saidBy !== undefined || pronoun?.text === 'there';
  if (pronoun === undefined || !(isKnown || findRefusal(title, at) !== undefined)) return undefined;
  return collectStems(title.slice(0, from));
}

function chooseRule({ text }: Word, isLoose: boolean, isRefused: boolean): rules.DenialRule {
  if (text === 'no') return rules.noneOf;
  if (isLoose || text.startsWith('fail')) {
    return isRefused ? rules.refusedLooseNegation : rules.looseNegation;
  }
  return isRefused ? rules.refusedNegation : rules.negation;
}

function states(title: readonly Word[], at: number, after: readonly Word[]): boolean {
  return beforeNo.has(title[at - 1]?.text ?? '') || after.some(({ text }) => finiteVerbs.has(text));
}

function isPassive(
  title: readonly Word[],
  at: number,
  after: readonly Word[],
  { text }: Word,
): boolean {
  if (after.some((word) => /^(?:been|being|be)$/.test(word.text))) return true;
  const isForm = [title[at - 1], title[at]].some((word) =>
    /^(?:not|(?:is|are|was|were)(?:n't)?)$/.test(word?.text ?? ''),
  );
  return isForm && /(?:ed|en|orn|own|ught|ound|eld|old|ut)$/.test(text);
}

function isWish(title: readonly Word[], at: number): boolean {
  const { text, startsClause } = title[at] as Word;
  const isOrder = startsClause && (text === "don't" || text === 'never' || text === 'not');
  const before = title[at - 1]?.text ?? '';
  return isOrder || wishes.has(text) || (text !== 'no' && wishesBefore.has(before));
}
