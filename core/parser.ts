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

/** What a parser wants, for whoever has to tell a reader. */
export type Expected =
  | { kind: 'text'; maximum: number }
  | { kind: 'word'; words: readonly string[] }
  | { kind: 'number'; minimum: number; maximum: number }
  | { kind: 'flag' }
  | { kind: 'list'; maximum: number }
  | { kind: 'object' };

/** A value that has not the form that is expected in its place. */
export class FormError extends Error {
  /** Where the value stands in what was parsed: places in lists and names of fields. */
  readonly path: (number | string)[] = [];
  readonly expected: Expected;
  readonly value: unknown;

  constructor(expected: Expected, value: unknown) {
    super(`must be ${expected.kind}`);
    this.expected = expected;
    this.value = value;
  }
}

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
    typeof value === 'string' && isAtMost(value, maximum)
      ? value
      : refuse({ kind: 'text', maximum }, value);
}

function isAtMost(text: string, maximum: number): boolean {
  if (text.length <= maximum) return true;
  return text.length <= 2 * maximum && [...text].length <= maximum;
}

export function wordParser<const Word extends string>(words: readonly Word[]): Parser<Word> {
  return (value) => words.find((word) => word === value) ?? refuse({ kind: 'word', words }, value);
}

export function wholeNumberParser(minimum: number, maximum: number): Parser<number> {
  return (value) =>
    Number.isSafeInteger(value) && (value as number) >= minimum && (value as number) <= maximum
      ? (value as number)
      : refuse({ kind: 'number', minimum, maximum }, value);
}

export const flagParser: Parser<boolean> = (value) =>
  typeof value === 'boolean' ? value : refuse({ kind: 'flag' }, value);

/** A list of at most so many; its length is looked at before anything in it. */
export function listParser<Item>(parseItem: Parser<Item>, maximum: number): Parser<Item[]> {
  return (value) =>
    Array.isArray(value) && value.length <= maximum
      ? Array.from(value, (item, at) => parseAt(at, parseItem, item))
      : refuse({ kind: 'list', maximum }, value);
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
    if (typeof value !== 'object' || value === null || Array.isArray(value)) {
      return refuse({ kind: 'object' }, value);
    }
    const parsed: Record<string, unknown> = {};
    for (const [name, parse] of Object.entries(required)) {
      parsed[name] = parseAt(name, parse, Reflect.get(value, name));
    }
    for (const [name, parse] of Object.entries(optional)) {
      const given = Reflect.get(value, name);
      if (given !== undefined) parsed[name] = parseAt(name, parse, given);
    }
    return parsed as never;
  };
}

function parseAt<Value>(at: number | string, parse: Parser<Value>, value: unknown): Value {
  try {
    return parse(value);
  } catch (error) {
    if (error instanceof FormError) error.path.unshift(at);
    throw error;
  }
}

function refuse(expected: Expected, value: unknown): never {
  throw new FormError(expected, value);
}
