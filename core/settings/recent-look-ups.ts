import { listParser, textParser, tryParse } from '../parser.ts';

/** As many as a reader remembers to have looked for. */
const maxRecent = 10;
/** What the field takes (components/popup/look-up-form.tsx). */
const maxTextLength = 4_096;

const parseRecent = listParser(textParser(maxTextLength), maxRecent);

/** The look-ups that are kept, from whatever the browser's storage holds. Never throws. */
export function parseRecentLookUps(stored: unknown): string[] {
  return tryParse(parseRecent, stored)?.value ?? [];
}

/** The look-ups with one more, the newest first, each once. */
export function addLookUp(recent: string[], text: string): string[] {
  return [text, ...recent.filter((one) => one !== text)].slice(0, maxRecent);
}
