import { expect, test } from 'vitest';
import { addLookUp, parseRecentLookUps } from '../../../../core/settings/recent-look-ups.ts';
import { maxAddressLength } from '../../../../core/url/address-bounds.ts';

const text = (length: number) => 'x'.repeat(length);

test.each([
  [[], []],
  [
    ['a', 'b'],
    ['a', 'b'],
  ],
  [Array(10).fill('a'), Array(10).fill('a')],
  [[text(maxAddressLength)], [text(maxAddressLength)]],
  [Array(11).fill('a'), []],
  [[text(maxAddressLength + 1)], []],
  [['a', 3], []],
  [{ 0: 'a', length: 1 }, []],
  [undefined, []],
  [null, []],
])('gives what is a list of look-ups, and nothing of what is none', (stored, expected) => {
  expect(parseRecentLookUps(stored)).toEqual(expected);
});

test('has the newest first, each once, and no more than are kept', () => {
  expect(addLookUp(['a', 'b', 'c'], 'b')).toEqual(['b', 'a', 'c']);
  const full = Array.from({ length: 10 }, (_, at) => `${at}`);
  expect(addLookUp(full, 'new')).toEqual(['new', ...full.slice(0, 9)]);
});

test('adds nothing that would be refused when it is read again', () => {
  const longest = addLookUp(['a'], text(maxAddressLength));
  expect(longest).toHaveLength(2);
  expect(parseRecentLookUps(longest)).toEqual(longest);
  expect(addLookUp(['a'], text(maxAddressLength + 1))).toEqual(['a']);
});
