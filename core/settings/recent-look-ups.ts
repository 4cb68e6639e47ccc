import { listSchema, textSchema } from '../schema/bounded-schemas.ts';
import { makeOnce } from '../schema/make-once.ts';
import { maxAddressLength } from '../url/address-bounds.ts';

/** As many as a reader remembers to have looked for. */
const maxRecent = 10;

const recentSchema = makeOnce(() => listSchema(textSchema(maxAddressLength), maxRecent));

/** The look-ups that are kept, from whatever the browser's storage holds. Never throws. */
export function parseRecentLookUps(stored: unknown): string[] {
  return recentSchema().safeParse(stored).data ?? [];
}

/**
 * The look-ups with one more, the newest first, each once. Without one that is longer than an
 * address may be, such as that of a link's menu: read again, it would have all of them refused.
 */
export function addLookUp(recent: string[], text: string): string[] {
  if (text.length > maxAddressLength) return recent;
  return [text, ...recent.filter((one) => one !== text)].slice(0, maxRecent);
}
