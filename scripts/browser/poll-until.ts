const intervalMs = 20;

/**
 * Calls a function until its result is truthy, and returns that result.
 * Throws after the time limit.
 *
 * @param what names in the error what did not happen, such as 'a card'.
 */
export async function pollUntil<T>(
  what: string,
  ask: () => T | Promise<T>,
  timeoutMs = 10_000,
): Promise<NonNullable<T>> {
  const deadline = Date.now() + timeoutMs;
  for (;;) {
    const answer = await ask();
    if (answer) return answer;
    if (Date.now() > deadline)
      throw new Error(`Timed out after ${timeoutMs} ms waiting for ${what}`);
    await new Promise((resolve) => setTimeout(resolve, intervalMs));
  }
}
