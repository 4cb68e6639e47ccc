import { expect, test } from 'vitest';
import { weighByDefault, weighByTitles } from '../../../../../core/build/stance/word-weight.ts';

const titles = (count: number, ...stems: string[]) =>
  Array.from({ length: count }, () => new Set(stems));

test('words that titles on any subject have weigh less', () => {
  expect(weighByDefault('panda')).toBe(1);
  expect(weighByDefault('new')).toBeLessThan(0.5);
});

test('the more titles of a collection have a word, the less it weighs', () => {
  const weigh = weighByTitles([
    ...titles(4_000, 'azur'),
    ...titles(900, 'azur', 'cloud'),
    ...titles(20, 'azur', 'panda'),
  ]);
  expect(weigh('azur')).toBeLessThan(0.1);
  expect(weigh('cloud')).toBeGreaterThan(weigh('azur'));
  expect(weigh('cloud')).toBeLessThan(0.6);
  expect([weigh('panda'), weigh('unseen')]).toEqual([1, 1]);
  expect(weigh('new')).toBe(weighByDefault('new'));
});

test('a few titles say nothing of how common a word is', () => {
  expect(weighByTitles(titles(3, 'panda'))('panda')).toBe(1);
});
