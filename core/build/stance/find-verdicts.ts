import { closingVerdicts, reportNouns, verdicts } from './cue-phrases.ts';
import { type Denial, verdict, verdictOnReport, verdictOnTitle } from './denial.ts';
import { isAsked, isNegated, isNegatorAt } from './negators.ts';
import { createPhraseMatcher, overlaps, type Span } from './phrase-matcher.ts';
import { collectStems, type Word } from './read-words.ts';
import { wordSet } from './word-set.ts';

const matchVerdicts = createPhraseMatcher(verdicts);
const matchClosing = createPhraseMatcher(closingVerdicts);
const matchReportNouns = createPhraseMatcher(reportNouns);

/** Words before a predicate: `is fake`, `is just a myth`. */
const beforePredicate = wordSet(
  "is are was were be been isn't it's that's a an the all just as likely another update",
  'totally completely really probably definitely total complete',
);

/** Finds words that call something false: their sentence, or all of the title. */
export function findVerdicts(title: readonly Word[], pseudo: readonly Span[]): Denial[] {
  const closing = matchClosing(title).filter(
    (span) => isPredicate(title, span) || callsReport(title, span),
  );
  return [...matchVerdicts(title), ...closing]
    .filter((span) => !pseudo.some((each) => overlaps(each, span)) && !isAsked(title, span.at))
    .filter((span) => isNegatorAt(title, span.at) || !isNegated(title, span))
    .flatMap((span) => readVerdict(title, span));
}

/** Says whether a verdict ends its sentence, as in `the photo is fake`, or is all of it: `False: …`. */
function isPredicate(title: readonly Word[], { at, length }: Span): boolean {
  const next = title[at + length];
  const before = title[at - 1];
  const isLast =
    next === undefined ||
    next.startsClause ||
    title[at + length - 1]?.after.includes(',') ||
    /^(?:says?|said)$/.test(next.text);
  if (!isLast) return false;
  return title[at]?.startsClause === true || beforePredicate.has(before?.text ?? '');
}

/** Says whether a verdict begins a sentence and is on a report: `Fake report claims …`. */
function callsReport(title: readonly Word[], { at, length }: Span): boolean {
  if (title[at]?.startsClause !== true) return false;
  return matchReportNouns(title.slice(at + length, at + length + 2)).length > 0;
}

function readVerdict(title: readonly Word[], span: Span): Denial[] {
  const sentence = title[span.at]?.sentence;
  const skipped = [span, ...matchReportNouns(title)];
  const content = title.filter(
    ({ text }, at) => text !== 'news' && !skipped.some((each) => overlaps(each, { at, length: 1 })),
  );
  const all = collectStems(content);
  const own = collectStems(content.filter((word) => word.sentence === sentence));
  const isOnReport = /^hoax/.test(title[span.at]?.text ?? '') || namesReport(title);
  const shared = { cues: [span], subject: [], heads: [], object: [], isPassive: true };
  return [
    // `Update: not true`
    { ...shared, denied: own.length < 2 ? all : own, rule: isOnReport ? verdictOnReport : verdict },
    { ...shared, denied: all, rule: verdictOnTitle },
  ];
}

/** Recognises `news of …`, `the claim that …`. */
function namesReport(title: readonly Word[]): boolean {
  return title.some(
    ({ text }, at) =>
      /^(?:news|reports?|rumou?rs?|claims?|story)$/.test(text) &&
      /^(?:of|that|about)$/.test(title[at + 1]?.text ?? ''),
  );
}
