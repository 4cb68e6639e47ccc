import { findClause } from './clauses.ts';
import type { Denial } from './denial.ts';
import type { Claim, Title } from './read-title.ts';
import { stemTitleWord } from './stem-title-word.ts';
import { wordSet } from './word-set.ts';
import { type WeighWord, weighByDefault } from './word-weight.ts';

/** The share of a claim that the headline must have. */
const minCovered = 0.3;
/** From this share of the claim on, two shared words are enough. */
const shortClaim = 0.75;
const minSharedOfShort = 2;
/** The share of the words before the claim's verb, of whom it speaks, that the headline must have. */
const minClaimSubject = 0.4;
/** From this agreement on, the order of words does not matter. */
const sureAgreement = 1.6;

/** What is denied of one time only: `won't raise rates this year`. */
const times = new Set(
  [
    ...wordSet('today tonight tomorrow yesterday year month week weekend season term soon anymore'),
  ].map(stemTitleWord),
);

/**
 * Says whether a claim says what a headline denies.
 *
 * @param weigh the weight of each shared word.
 */
export function makesClaim(
  claim: Claim,
  denial: Denial,
  headline: Title,
  weigh: WeighWord,
): boolean {
  const { subject, denied, heads, rule } = denial;
  if (claim.refusals.some((stem) => !denied.includes(stem))) return false;
  const inClaim = (stem: string) => claim.stems.has(stem);
  const inHeadline = (stem: string) => headline.stems.has(stem) || heads.includes(stem);
  if (rule.isOrdered && denied.some((stem) => times.has(stem) && !inClaim(stem))) return false;
  const said = measure(denied, inClaim, weigh);
  const claimed = measure(claim.stems, inHeadline, weigh);
  const agreement = said.share + claimed.share;
  if (claimed.all < rule.minClaim || claimed.share < minCovered) return false;
  if (said.share < rule.minDenied || agreement < rule.minAgreement) return false;
  if (said.shared < (rule.minSharedDenied ?? 0)) return false;
  const about = measure(new Set([...subject, ...denied, ...heads]), inClaim, weigh);
  if (about.shared < (claimed.share < shortClaim ? rule.minShared : minSharedOfShort)) return false;
  const minSubject = rule.minSubject ?? 0;
  if (minSubject > 0 && measure(subject, inClaim, weigh).share < minSubject) return false;
  if (heads.length === 0) return true;
  if (!heads.some(inClaim)) return agreement >= (rule.enoughAgreement ?? Number.POSITIVE_INFINITY);
  if (denial.object.length > 0 && !denial.object.some(inClaim)) return false;
  return rule.isOrdered !== true || hasOrder(claim, denial, inHeadline, weigh, agreement);
}

/**
 * Says whether a claim has the head between the words that the headline has it between: of whom it is
 * said, and of what. `Olsen endorses Brandt` is not what `Brandt won't endorse Olsen` denies.
 */
function hasOrder(
  { words, stems }: Claim,
  { subject, denied, heads, isPassive }: Denial,
  inHeadline: (stem: string) => boolean,
  weigh: WeighWord,
  agreement: number,
): boolean {
  const at = words.findIndex(({ stem }) => heads.includes(stem));
  const { from, to } = findClause(words, at);
  const before = words.slice(from, at).flatMap(({ stem }) => (stem === '' ? [] : [stem]));
  // `Study links stoves to asthma` names the stoves only after the verb.
  if (before.some((stem) => weighByDefault(stem) === 1)) {
    if (measure(before, inHeadline, weigh).share < minClaimSubject) return false;
    if (!isPassive && !subject.some((stem) => before.includes(stem))) return false;
  }
  const next = words[at + 1];
  // `Isn't a socialist` does not deny `socialist dreams`.
  const isAttribute = denied.length === 1 && at + 1 < to && next !== undefined && next.stem !== '';
  if (isAttribute) return false;
  if (isPassive || agreement >= sureAgreement) return true;
  const objects = denied.filter((stem) => stems.has(stem) && !heads.includes(stem));
  const after = words.slice(at + 1);
  return objects.length === 0 || after.some(({ stem }) => objects.includes(stem));
}

/** Returns the weight of words, and the part and the share that pass a test. */
function measure(
  stems: Iterable<string>,
  passes: (stem: string) => boolean,
  weigh: WeighWord,
): { all: number; shared: number; share: number } {
  let all = 0;
  let shared = 0;
  for (const stem of stems) {
    const weight = weigh(stem);
    all += weight;
    if (passes(stem)) shared += weight;
  }
  return { all, shared, share: all === 0 ? 1 : shared / all };
}
