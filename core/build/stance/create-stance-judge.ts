import { findDispute } from './judge-stance.ts';
import { mayDeny } from './may-deny.ts';
import { type Claim, readClaim, readHeadline, type Title } from './read-title.ts';
import { collectStems, readWords } from './read-words.ts';
import { type WeighWord, weighByTitles } from './word-weight.ts';

/**
 * Returns the words with which the title of a piece disputes that of an article; undefined if it does
 * not, which is the usual case. Never throws.
 */
export type StanceJudge = (claim: string, headline: string) => string[] | undefined;

/** Headlines that are remembered. Most of them deny nothing and take a few bytes each. */
const maxHeadlines = 200_000;
/** Headlines with a denial that are remembered; each takes about two kilobytes. */
const maxDenying = 20_000;

/**
 * Returns a judge for the links of one collection, which reads each title once: most headlines deny
 * nothing, and the claim of an article is read only for one that does.
 *
 * @param titles all titles of the collection, to know which words everyone uses there. Read when the
 *   first claim is compared.
 */
export function createStanceJudge(titles: Iterable<string>): StanceJudge {
  const plain = new Set<string>();
  const denying = new Map<string, Title>();
  let lastClaim: { text: string; claim: Claim | undefined } | undefined;
  let weigh: WeighWord | undefined;
  const readDenying = (text: string): Title | undefined => {
    if (plain.has(text)) return undefined;
    const known = denying.get(text);
    if (known !== undefined) return known;
    const title = mayDeny(text) ? readHeadline(text) : undefined;
    if (title !== undefined && title.denials.length + title.opposites.length > 0) {
      if (denying.size >= maxDenying) denying.clear();
      denying.set(text, title);
      return title;
    }
    if (plain.size >= maxHeadlines) plain.clear();
    plain.add(text);
    return undefined;
  };
  return (claimText, headlineText) => {
    const headline = readDenying(headlineText);
    if (headline === undefined) return undefined;
    // The links of one article follow each other.
    if (lastClaim?.text !== claimText) lastClaim = { text: claimText, claim: readClaim(claimText) };
    const { claim } = lastClaim;
    if (claim === undefined || !sharesWords(claim, headline)) return undefined;
    weigh ??= weighByTitles(readStems(titles));
    return findDispute(claim, headline, weigh);
  };
}

function sharesWords({ stems }: Claim, headline: Title): boolean {
  let shared = 0;
  for (const stem of headline.stems) if (stems.has(stem)) shared += 1;
  return shared > 1;
}

function* readStems(titles: Iterable<string>): Generator<ReadonlySet<string>> {
  for (const title of titles) yield new Set(collectStems(readWords(title)));
}
