import * as z from 'zod/mini';

/** Text of at most so many characters: two UTF-16 code units count as one where they are one. */
export function textSchema(maximum: number) {
  return z.string().check(z.maxLength(maximum));
}

export function wholeNumberSchema(minimum: number, maximum: number) {
  return z.int().check(z.minimum(minimum), z.maximum(maximum));
}

/** A list of at most so many; zod looks at its length before anything in it. */
export function listSchema<Item extends z.ZodMiniType>(item: Item, maximum: number) {
  return z.array(item).check(z.maxLength(maximum));
}
