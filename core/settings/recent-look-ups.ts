import { listSchema, textSchema } from '../schema/bounded-schemas.ts';
import { makeOnce } from '../schema/make-once.ts';
import { maxAddressLength } from '../url/address-bounds.ts';

/** Readers remember no more than this. */
const maxRecent = 10;

const recentSchema = makeOnce(() => listSchema(textSchema(maxAddressLength), maxRecent));

/** Returns the stored look-ups; none if the stored value is not valid. Never throws. */
export function parseRecentLookUps(stored: unknown): string[] {
  return recentSchema().safeParse(stored).data ?? [];
}

/**
 * Returns the look-ups with one more, the newest first, each once. A text that is longer than an
 * address may be is left out: it would make the stored list invalid.
 */
export function addLookUp(recent: string[], text: string): string[] {
  if (text.length > maxAddressLength) return recent;
  return [text, ...recent.filter((one) => one !== text)].slice(0, maxRecent);
}
