/** The promise's outcome, or a rejection with `message` once `deadlineMs` have passed without one. */
export function withDeadline<Value>(
  promise: Promise<Value>,
  deadlineMs: number,
  message: string,
): Promise<Value> {
  const { promise: late, reject } = Promise.withResolvers<never>();
  const timer = setTimeout(() => reject(new Error(message)), deadlineMs);
  return Promise.race([promise, late]).finally(() => clearTimeout(timer));
}
