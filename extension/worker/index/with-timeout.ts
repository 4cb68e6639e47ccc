/** What was waited for did not come in time; it may have worked all the same. */
export class TimeoutError extends Error {}

/** The promise's outcome, or a rejection with a LateError once `deadlineMs` have passed without one. */
export function withTimeout<Value>(promise: Promise<Value>, deadlineMs: number): Promise<Value> {
  const { promise: late, reject } = Promise.withResolvers<never>();
  const timer = setTimeout(
    () => reject(new TimeoutError('the database does not answer')),
    deadlineMs,
  );
  return Promise.race([promise, late]).finally(() => clearTimeout(timer));
}
