/**
 * How long to wait before a broken connection is opened anew or an unreadable database is deleted. A
 * browser that is shutting down breaks its connections first, and has ended by then.
 */
export const reopenAfterMs = 1_000;

export function sleep(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}
