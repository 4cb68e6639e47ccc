import { wholeNumberSchema } from './schema/bounded-schemas.ts';

/**
 * Version of the promise on privacy. Raise it whenever something else leaves the reader's machine: the
 * welcome page then opens once for readers who have the extension already. Version 1: nothing leaves
 * it but requests for pictures, if the reader turned them on.
 */
export const welcomeVersion = 1;

/**
 * Returns whether the welcome page has to open: once after the install, and after an update only if
 * the promise has changed.
 *
 * @param reason runtime.OnInstalledReason.
 * @param seen the version that the reader saw last; undefined if none is stored.
 */
export function isWelcomeDue(reason: string, seen: number | undefined): boolean {
  if (reason !== 'install' && reason !== 'update') return false;
  // A reader who has the extension and saw no page installed it before there was one: version 1.
  return (seen ?? (reason === 'install' ? 0 : 1)) < welcomeVersion;
}

/** Returns the seen version from a stored value of any kind; undefined if it is none. Never throws. */
export function parseSeenVersion(stored: unknown): number | undefined {
  return wholeNumberSchema(0, Number.MAX_SAFE_INTEGER).safeParse(stored).data;
}
