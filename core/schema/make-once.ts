/**
 * A function that makes its value when it is first called, and returns the same one from then on. A
 * schema that is made so costs the start of a process nothing; only what is checked with it does.
 */
export function makeOnce<Value extends object>(make: () => Value): () => Value {
  let made: Value | undefined;
  return () => {
    made ??= make();
    return made;
  };
}
