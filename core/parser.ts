/**
 * Checks of what comes from outside, for code that runs at every start of the worker: a schema
 * library costs more there than all else that a question about a page needs.
 *
 * A parser gives the value back, without what is not part of its form, and throws a FormError where
 * the value has another form.
 */
export type Parser<Value> = (value: unknown) => Value;

export type Parsed<From> = From extends Parser<infer Value> ? Value : never;

type Fields = Record<string, Parser<unknown>>;

type Simplified<Type> = { [Key in keyof Type]: Type[Key] };

export class FormError extends Error {}

/** What the parser gives, or undefined where the value is not of its form. */
export function tryParse<Value>(
  parse: Parser<Value>,
  value: unknown,
): { value: Value } | undefined {
  try {
    return { value: parse(value) };
  } catch (error) {
    if (error instanceof FormError) return undefined;
    throw error;
  }
}

/** Text of at most so many characters: two UTF-16 code units count as one where they are one. */
export function textParser(maximum = Number.POSITIVE_INFINITY): Parser<string> {
  return (value) =>
    typeof value === 'string' && isAtMost(value, maximum) ? value : refuse('text');
}

function isAtMost(text: string, maximum: number): boolean {
  if (text.length <= maximum) return true;
  return text.length <= 2 * maximum && [...text].length <= maximum;
}

export function wordParser<const Word extends string>(words: readonly Word[]): Parser<Word> {
  return (value) => words.find((word) => word === value) ?? refuse('one of some words');
}

export function wholeNumberParser(minimum: number, maximum: number): Parser<number> {
  return (value) =>
    Number.isSafeInteger(value) && (value as number) >= minimum && (value as number) <= maximum
      ? (value as number)
      : refuse('a whole number');
}

export const flagParser: Parser<boolean> = (value) =>
  typeof value === 'boolean' ? value : refuse('true or false');

/** A list of at most so many; its length is looked at before anything in it. */
export function listParser<Item>(parseItem: Parser<Item>, maximum: number): Parser<Item[]> {
  return (value) =>
    Array.isArray(value) && value.length <= maximum
      ? Array.from(value, (item) => parseItem(item))
      : refuse('a list');
}

/** Named fields, all of the first and any of the second. */
export function objectParser<
  Required extends Fields,
  Optional extends Fields = Record<never, never>,
>(
  required: Required,
  optional: Optional = {} as Optional,
): Parser<
  Simplified<
    { [Name in keyof Required]: Parsed<Required[Name]> } & {
      [Name in keyof Optional]?: Parsed<Optional[Name]>;
    }
  >
> {
  return (value) => {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) refuse('an object');
    const parsed: Record<string, unknown> = {};
    for (const name of Object.keys(required)) {
      parsed[name] = required[name]?.(Reflect.get(value, name));
    }
    for (const name of Object.keys(optional)) {
      const given = Reflect.get(value, name);
      if (given !== undefined) parsed[name] = optional[name]?.(given);
    }
    return parsed as never;
  };
}

function refuse(expected: string): never {
  throw new FormError(`must be ${expected}`);
}
