import { wholeNumberSchema } from './schema/bounded-schemas.ts';

/**
 * Version of what leaves the reader's machine. Raise it with any change of that: the welcome page
 * then opens once for readers who have the extension. 1: nothing but pictures, where they are on.
 */
export const welcomeVersion = 1;

/**
 * Tells whether to open the welcome page: once after the install, and after an update only where
 * welcomeVersion has risen.
 *
 * @param reason as the browser gives it (runtime.OnInstalledReason).
 * @param seen the version that the reader saw last; undefined where none is recorded.
 */
export function isWelcomeDue(reason: string, seen: number | undefined): boolean {
  if (reason !== 'install' && reason !== 'update') return false;
  // An update without a record comes from before the welcome page existed: that was version 1.
  return (seen ?? (reason === 'install' ? 0 : 1)) < welcomeVersion;
}

/** The version that was shown last, from whatever the browser's storage holds. Never throws. */
export function parseSeenVersion(stored: unknown): number | undefined {
  return wholeNumberSchema(0, Number.MAX_SAFE_INTEGER).safeParse(stored).data;
}
