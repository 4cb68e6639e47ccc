import * as phrases from './cue-phrases.ts';
import { type Denial, type DenialRule, denial, ownDenial, reportDenial } from './denial.ts';
import { isAsked, isNegated, isRefusal } from './negators.ts';
import { createPhraseMatcher, overlaps, type Span } from './phrase-matcher.ts';
import { collectStems, type Word } from './read-words.ts';
import { wordSet } from './word-set.ts';

const matchDenials = createPhraseMatcher(phrases.denials);
const matchReportDenials = createPhraseMatcher(phrases.reportDenials);
const matchAbsences = createPhraseMatcher(phrases.absences);
const matchMyths = createPhraseMatcher(phrases.namedMyths);
const matchReportNouns = createPhraseMatcher(phrases.reportNouns);
const matchGrants = createPhraseMatcher(phrases.grants);

/** The distance in words to the report that is denied: `rejects the senator's latest claim`. */
const nounReach = 4;
const prepositions = wordSet(
  'of on in to for from with by about over at as after that amid and into',
);
/** Words after which something else is said. */
const objectEnds = wordSet('as after amid but while because says said say when before despite and');
/** Words that begin a denied clause: `denies that`, `denies it had`, `denied any part`. */
const clauseStarts = wordSet('that it he she they his her its their any');
/** Verbs that say little without what follows them: `denies trying to`, `denies making`. */
const bleached = wordSet('make take try plan have');
const nounsInIng = wordSet('wedding building evening morning ceiling spring string thing');
const modals = wordSet('could would can may might will to should must');
const passiveForms = wordSet('is are was were be been being get gets got');

/** `Denies the deal`, without a verb, denies what the claim says only if nearly all words are there. */
const minDeniedOfNoun = 0.75;

/** Finds what someone in a headline denies, or what it says there is no evidence of. */
export function findDenials(title: readonly Word[], pseudo: readonly Span[]): Denial[] {
  const isOwn = (span: Span) =>
    !pseudo.some((each) => overlaps(each, span)) &&
    !isNegated(title, span) &&
    !isAsked(title, span.at);
  const verbs = matchDenials(title).filter((span) => isOwn(span) && isStatement(title, span));
  const reports = matchReportDenials(title).filter((span) => isOwn(span) && hasReport(title, span));
  const absent = matchAbsences(title).filter(({ at }) => !isAsked(title, at));
  const myths = matchMyths(title).filter(isOwn);
  return [
    ...verbs.map((span) => readDenial(title, span, isOfSelf(title, span) ? ownDenial : denial)),
    ...reports.map((span) => readDenial(title, span, reportDenial)),
    ...[...absent, ...myths].map((span) => readDenial(title, span, denial)),
    ...findAnsweredQuestions(title),
  ].filter((each) => each.denied.length > 0);
}

/**
 * Says whether something is called false, and not refused: `denies bail`, `could deny`, `couple denied
 * cake`.
 */
function isStatement(title: readonly Word[], span: Span): boolean {
  const before = title[span.at - 1]?.text;
  if (before !== undefined && modals.has(before)) return false;
  if (hasReport(title, span) && !passiveForms.has(before ?? '')) return true;
  const [next] = readObject(title, span);
  const isPast = title[span.at]?.text === 'denied';
  if (isPast && (before === undefined || passiveForms.has(before) || !startsClause(next)))
    return false;
  return matchGrants(readObject(title, span)).length === 0;
}

/** Says whether someone denies to have done something. */
function isOfSelf(title: readonly Word[], { at, length }: Span): boolean {
  return isGerund(title[at + length]);
}

function isGerund(word: Word | undefined): boolean {
  return word !== undefined && /...ing$/.test(word.text) && !nounsInIng.has(word.text);
}

function startsClause(word: Word | undefined): boolean {
  return word !== undefined && (clauseStarts.has(word.text) || isGerund(word));
}

/** Says whether a report is the object of a verb. */
function hasReport(title: readonly Word[], { at, length }: Span): boolean {
  const after = title.slice(at + length, at + length + nounReach);
  const stop = after.findIndex(
    (word, each) =>
      word.startsClause || prepositions.has(word.text) || after[each - 1]?.after.includes(','),
  );
  return matchReportNouns(stop < 0 ? after : after.slice(0, stop)).length > 0;
}

function readDenial(title: readonly Word[], span: Span, rule: DenialRule): Denial {
  const object = readObject(title, span);
  const [noun] = matchReportNouns(object);
  const afterNoun = noun === undefined ? 0 : noun.at + noun.length;
  const next = object[afterNoun];
  // Before `claim that …` is who makes the claim, and before a final `report` what it is about.
  const said = next === undefined ? object : object.slice(afterNoun);
  const denied = collectStems(said.filter((word) => matchReportNouns([word]).length === 0));
  const head = startsClause(next) ? denied.find((stem) => !bleached.has(stem)) : undefined;
  const isClause = startsClause(next) || (afterNoun > 0 && next && !prepositions.has(next.text));
  const sentence = title[span.at]?.sentence;
  return {
    cues: [span],
    subject: collectStems(title.slice(0, span.at).filter((word) => word.sentence === sentence)),
    denied,
    heads: head === undefined ? [] : [head],
    object: [],
    isPassive: true,
    rule: isClause ? rule : { ...rule, minDenied: minDeniedOfNoun },
  };
}

/** Returns the words from a cue to the end of what it is about. */
function readObject(title: readonly Word[], { at, length }: Span): readonly Word[] {
  const first = at + length;
  let to = first;
  while (to < title.length) {
    const { startsClause: isNew, text } = title[to] as Word;
    const isApart = to > first && /[,(]/.test(title[to - 1]?.after ?? '');
    if (isNew || isApart || objectEnds.has(text)) break;
    to += 1;
  }
  return title.slice(first, to);
}

/** Finds questions that the headline answers: `Expansion ahead? No, says the league`. */
function findAnsweredQuestions(title: readonly Word[]): Denial[] {
  return title.flatMap((word, at) => {
    const before = title[at - 1];
    if (before === undefined || !isRefusal(word) || !before.after.includes('?')) return [];
    const denied = collectStems(title.filter(({ sentence }) => sentence === before.sentence));
    const cues = [{ at, length: 1 }];
    return [{ cues, subject: [], denied, heads: [], object: [], isPassive: true, rule: denial }];
  });
}
