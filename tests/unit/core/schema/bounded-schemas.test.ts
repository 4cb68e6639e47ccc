import { describe, expect, test } from 'vitest';
import * as z from 'zod/mini';
import {
  listSchema,
  textSchema,
  wholeNumberSchema,
} from '../../../../core/schema/bounded-schemas.ts';

describe('text', () => {
  test.each([
    ['', true],
    ['abc', true],
    ['abcd', false],
    ['\u{1f600}\u{1f600}\u{1f600}', true],
    ['\u{1f600}\u{1f600}\u{1f600}\u{1f600}', false],
    ['ab\u{1f600}', true],
    ['abc\u{1f600}', false],
    // Halves that are no pair.
    ['\ude00\ud83da', true],
    ['\ude00\ud83dab', false],
    [3, false],
    [null, false],
    [new String('abc'), false],
  ])('counts characters, not halves of them: %j', (value, isTaken) => {
    expect(textSchema(3).safeParse(value).success).toBe(isTaken);
  });
});

describe('a whole number', () => {
  test.each([
    [0, true],
    [100, true],
    [-1, false],
    [101, false],
    [1.5, false],
    [Number.NaN, false],
    ['40', false],
  ])('has bounds: %j', (value, isTaken) => {
    expect(wholeNumberSchema(0, 100).safeParse(value).success).toBe(isTaken);
  });

  test('is none beyond exact ones', () => {
    const schema = wholeNumberSchema(0, Number.POSITIVE_INFINITY);
    expect(schema.safeParse(2 ** 53 - 1).success).toBe(true);
    expect(schema.safeParse(2 ** 53).success).toBe(false);
  });
});

describe('a list', () => {
  test.each([
    [[], true],
    [['a', 'b'], true],
    [['a', 'b', 'c'], false],
    [['a', 3], false],
    [Array(2), false],
    ['ab', false],
    [{ length: 1, 0: 'a' }, false],
  ])('has a bound, and items of one kind: %j', (value, isTaken) => {
    expect(listSchema(textSchema(3), 2).safeParse(value).success).toBe(isTaken);
  });

  test('is not looked into where it is too long', () => {
    let looked = 0;
    const item = z.custom(() => {
      looked += 1;
      return true;
    });
    const schema = listSchema(item, 8);
    expect(schema.safeParse(Array(1_000_000).fill('x')).success).toBe(false);
    expect(looked).toBe(0);
    expect(schema.safeParse(Array(8).fill('x')).success).toBe(true);
    expect(looked).toBe(8);
  });
});
