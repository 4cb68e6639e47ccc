import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import * as z from 'zod/mini';
import {
  FormError,
  flagParser,
  listParser,
  objectParser,
  type Parser,
  textParser,
  tryParse,
  wholeNumberParser,
  wordParser,
} from '../../../core/parser.ts';

const words = ['pill', 'open', 'badge'] as const;

/** Each parser beside the schema of a well-known library that accepts the same. */
const pairs: [name: string, Parser<unknown>, z.ZodMiniType][] = [
  ['text', textParser(), z.string()],
  ['short text', textParser(3), z.string().check(z.maxLength(3))],
  ['a word', wordParser(words), z.enum(words)],
  ['a whole number', wholeNumberParser(0, 100), z.int().check(z.minimum(0), z.maximum(100))],
  ['a flag', flagParser, z.boolean()],
  ['a list', listParser(textParser(3), 2), shortList()],
  ['no fields', objectParser({}), z.object({})],
  [
    'fields',
    objectParser({ a: textParser(3) }, { b: listParser(textParser(3), 2) }),
    z.object({ a: z.string().check(z.maxLength(3)), b: z.optional(shortList()) }),
  ],
];

function shortList() {
  return z.array(z.string().check(z.maxLength(3))).check(z.maxLength(2));
}

const near = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 7 }),
  fc.string({ unit: fc.constantFrom('a', '\u{1f600}', '\ud83d', '\ude00'), maxLength: 7 }),
  fc.string({ maxLength: 5 }),
  fc.constantFrom(...words),
  fc.integer({ min: -2, max: 102 }),
  fc.double(),
  fc.boolean(),
  fc.array(fc.oneof(fc.string({ maxLength: 4 }), fc.integer()), { maxLength: 3 }),
  fc.record(
    {
      a: fc.oneof(fc.string({ maxLength: 4 }), fc.anything()),
      b: fc.oneof(
        fc.array(fc.string({ maxLength: 4 }), { maxLength: 3 }),
        fc.constant(undefined),
        fc.anything(),
      ),
      c: fc.anything(),
    },
    { requiredKeys: [] },
  ),
  fc.anything(),
);

describe.each(pairs)('the parser of %s', (_, parse, schema) => {
  test('accepts, refuses and gives what the schema library would', () => {
    fc.assert(
      fc.property(near, (value) => {
        const expected = schema.safeParse(value);
        const parsed = tryParse(parse, value);
        expect(parsed !== undefined).toBe(expected.success);
        if (expected.success) expect(parsed?.value).toEqual(expected.data);
      }),
      { numRuns: 1_000 },
    );
  });
});

test.each([
  ['a list with holes', listParser(textParser(), 9), Array(2)],
  ['a list of fields for fields', objectParser({}), []],
  ['a whole number beyond exact ones', wholeNumberParser(0, Infinity), 2 ** 53],
  ['no number', wholeNumberParser(0, 100), Number.NaN],
  ['fields that are missing', objectParser({ a: textParser() }), {}],
])('refuses %s', (_, parse, value) => {
  expect(() => (parse as Parser<unknown>)(value)).toThrow(FormError);
});

test('looks into no list that is too long', () => {
  let looked = 0;
  const parse = listParser(() => ++looked, 8);
  expect(tryParse(parse, Array(1_000_000).fill('x'))).toBeUndefined();
  expect(looked).toBe(0);
});

test('gives a copy without what is not part of the form', () => {
  const value = { a: 'x', b: [{ c: 1, d: 2 }] };
  const parse = objectParser({ b: listParser(objectParser({ c: wholeNumberParser(0, 9) }), 3) });
  expect(parse(value)).toEqual({ b: [{ c: 1 }] });
});

test('lets through what went wrong inside, instead of taking it for a wrong form', () => {
  const broken = () => {
    throw new TypeError('broken');
  };
  expect(() => tryParse(broken, 1)).toThrow('broken');
});

test('says where a value is wrong, what it is and what is expected', () => {
  const parse = objectParser({ a: listParser(objectParser({ b: wholeNumberParser(0, 9) }), 3) });
  try {
    parse({ a: [{ b: 1 }, { b: 10 }] });
    expect.unreachable();
  } catch (error) {
    expect(error).toBeInstanceOf(FormError);
    const { path, value, expected } = error as FormError;
    expect([path, value]).toEqual([['a', 1, 'b'], 10]);
    expect(expected).toEqual({ kind: 'number', minimum: 0, maximum: 9 });
  }
});
