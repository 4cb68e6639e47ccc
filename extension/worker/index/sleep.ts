/**
 * How long to wait before a database is opened anew that broke off, or is given up that cannot be
 * read: a browser that is being ended breaks it off first, and is gone by then.
 */
export const reopenAfterMs = 1_000;

export function sleep(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}
