import { writeAddress } from './address.ts';
import { type CanonicalKey, canonicalUrl } from './canonical-url.ts';
import { readAddress } from './read-address.ts';
import { urlRules } from './rules/url-rules.ts';

/** What one rule did to an address. */
export interface UrlStep {
  /** The rule's name in `urlRules`, or `read-address` for what reading the text alone changed. */
  rule: string;
  before: string;
  after: string;
}

/** How a text became a key. */
export interface UrlExplanation {
  /** Only the rules that changed something, in order. */
  steps: UrlStep[];
  /** Undefined when the text is no http(s) address, or its key would be too long. */
  key: CanonicalKey | undefined;
}

// A curator reads these; the key itself is `canonicalUrl`'s, whatever the number of rounds.
const maxRounds = 12;

/** Takes any text, returns what each rule changes on the way to its key. Never throws. */
export function explainUrl(raw: string): UrlExplanation {
  const key = canonicalUrl(raw);
  const address = readAddress(raw);
  if (address === undefined) return { steps: [], key };
  const steps: UrlStep[] = [];
  let before = raw;
  const record = (rule: string): void => {
    const after = writeAddress(address);
    if (after !== before) steps.push({ rule, before, after });
    before = after;
  };
  record('read-address');
  for (let round = 0; round < maxRounds; round++) {
    const stepsBefore = steps.length;
    for (const rule of urlRules) {
      rule.apply(address);
      record(rule.name);
    }
    if (steps.length === stepsBefore) break;
  }
  return { steps, key };
}
