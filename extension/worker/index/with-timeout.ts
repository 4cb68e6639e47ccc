/** A promise did not settle in time. What it waits for may succeed all the same. */
export class TimeoutError extends Error {}

/** Settles as the promise does, or rejects with a TimeoutError after `timeoutMs`. */
export function withTimeout<Value>(promise: Promise<Value>, timeoutMs: number): Promise<Value> {
  const { promise: late, reject } = Promise.withResolvers<never>();
  const timer = setTimeout(
    () => reject(new TimeoutError('the database does not answer')),
    timeoutMs,
  );
  return Promise.race([promise, late]).finally(() => clearTimeout(timer));
}
