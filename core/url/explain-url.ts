import { writeAddress } from './address.ts';
import { type CanonicalKey, canonicalUrl } from './canonical-url.ts';
import { readAddress } from './read-address.ts';
import { urlRules } from './rules/url-rules.ts';

/** One change of an address by one rule. */
export interface UrlStep {
  /** The rule's name in `urlRules`, or `read-address` for what parsing the text changed. */
  rule: string;
  before: string;
  after: string;
}

/** The way from a text to its key. */
export interface UrlExplanation {
  /** The rules that changed something, in order. */
  steps: UrlStep[];
  /** Undefined where the text is not an http(s) address, or its key would be too long. */
  key: CanonicalKey | undefined;
}

// The limit bounds only the steps that a curator reads. The key comes from `canonicalUrl`.
const maxRounds = 12;

/** Returns what each rule changes on the way from a text to its key. Never throws. */
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
