import * as z from 'zod/mini';

/** A text of at most `maximum` characters. A surrogate pair counts as one character. */
export function textSchema(maximum: number) {
  return z.string().check(z.maxLength(maximum));
}

export function wholeNumberSchema(minimum: number, maximum: number) {
  return z.int().check(z.minimum(minimum), z.maximum(maximum));
}

/** A list of at most `maximum` items. zod checks the length before any item. */
export function listSchema<Item extends z.ZodMiniType>(item: Item, maximum: number) {
  return z.array(item).check(z.maxLength(maximum));
}
