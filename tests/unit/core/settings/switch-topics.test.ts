import { expect, test } from 'vitest';
import { switchTopics } from '../../../../core/settings/switch-topics.ts';

test('a topic is off once, and on again', () => {
  const off = switchTopics(switchTopics([], ['Oceans'], false), ['Oceans'], false);
  expect(off).toEqual(['Oceans']);
  expect(switchTopics(off, ['Oceans'], true)).toEqual([]);
});

test('several topics go off and on together, and the others stay', () => {
  const off = switchTopics(['Cars', 'Oceans'], ['Energy', 'Oceans'], false);
  expect(off).toEqual(['Cars', 'Energy', 'Oceans']);
  expect(switchTopics(off, ['Oceans', 'Energy', 'Health'], true)).toEqual(['Cars']);
});
