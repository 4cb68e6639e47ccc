import { wholeNumberSchema } from './schema/bounded-schemas.ts';

/**
 * What leaves the reader's machine, as a number: raise it with any change of that, and readers who
 * have the extension are told on the first page, once. 1: nothing but pictures, where they are on.
 */
export const welcomeVersion = 1;

/**
 * Whether the first page is to be opened: once after the install, and after an update only where
 * something changed in what leaves the machine.
 *
 * @param reason as the browser gives it (runtime.OnInstalledReason).
 * @param seen the version that was shown last; undefined where none was, or it is not known.
 */
export function isWelcomeDue(reason: string, seen: number | undefined): boolean {
  if (reason !== 'install' && reason !== 'update') return false;
  // Who has the extension and was never shown the page had it when there was none: at version 1.
  return (seen ?? (reason === 'install' ? 0 : 1)) < welcomeVersion;
}

/** The version that was shown last, from whatever the browser's storage holds. Never throws. */
export function parseSeenVersion(stored: unknown): number | undefined {
  return wholeNumberSchema(0, Number.MAX_SAFE_INTEGER).safeParse(stored).data;
}
