import type * as z from 'zod/mini';

/** What a schema accepts, for messages to the reader. */
export type Expected =
  | { kind: 'text'; maximum: number }
  | { kind: 'word'; words: readonly string[] }
  | { kind: 'number'; minimum: number; maximum: number }
  | { kind: 'flag' }
  | { kind: 'list'; maximum: number }
  | { kind: 'object' };

/**
 * Returns what a schema accepts at a path. zod's issues name the path but not the bounds; its schemas
 * hold them (https://zod.dev/packages/core). Throws for kinds of schema that no setting has.
 */
export function readExpected(schema: z.core.$ZodType, path: readonly PropertyKey[]): Expected {
  const { def } = (schema as z.core.$ZodTypes)._zod;
  const [step, ...rest] = path;
  switch (def.type) {
    case 'optional':
      return readExpected(def.innerType, path);
    case 'array':
      return step === undefined
        ? { kind: 'list', maximum: readBounds(def.checks).maximum }
        : readExpected(def.element, rest);
    case 'object':
      return step === undefined
        ? { kind: 'object' }
        : readExpected(def.shape[String(step)] as z.core.$ZodType, rest);
    case 'string':
      return { kind: 'text', maximum: readBounds(def.checks).maximum };
    case 'number':
      return { kind: 'number', ...readBounds(def.checks) };
    case 'enum':
      return { kind: 'word', words: Object.values(def.entries).map(String) };
    case 'boolean':
      return { kind: 'flag' };
    default:
      throw new TypeError(`a schema of ${def.type} cannot be described`);
  }
}

function readBounds(checks: readonly z.core.$ZodCheck<never>[] = []) {
  const bounds = { minimum: Number.NEGATIVE_INFINITY, maximum: Number.POSITIVE_INFINITY };
  for (const check of checks as readonly z.core.$ZodChecks[]) {
    const { def } = check._zod;
    if (def.check === 'greater_than') bounds.minimum = Number(def.value);
    if (def.check === 'less_than') bounds.maximum = Number(def.value);
    if (def.check === 'max_length') bounds.maximum = def.maximum;
  }
  return bounds;
}
