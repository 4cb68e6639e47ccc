/**
 * Returns a function that makes its value on the first call, and returns the same value from then on.
 * Schemas are made this way so that they cost the start of a process nothing.
 */
export function makeOnce<Value extends object>(make: () => Value): () => Value {
  let made: Value | undefined;
  return () => {
    made ??= make();
    return made;
  };
}
