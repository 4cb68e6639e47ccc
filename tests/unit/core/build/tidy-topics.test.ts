import { expect, test } from 'vitest';
import { readParents } from '../../../../core/article/topic-tree.ts';
import { addAncestors, dropAncestors, tidyTopics } from '../../../../core/build/tidy-topics.ts';

const parents = readParents([
  { name: 'Science' },
  { name: 'Nature', parent: 'Science' },
  { name: 'Oceans', parent: 'Nature' },
  { name: 'AI', parent: 'Science' },
  { name: 'Politics' },
]);

test.each([
  [['Science', 'Oceans'], ['Oceans']],
  [['Oceans', 'Nature', 'Science'], ['Oceans']],
  [
    ['Science', 'Oceans', 'AI'],
    ['Oceans', 'AI'],
  ],
  [['Science'], ['Science']],
  [
    ['Politics', 'Oceans'],
    ['Politics', 'Oceans'],
  ],
  [
    ['Chess', 'Science'],
    ['Chess', 'Science'],
  ],
  [[], []],
])('a filter looks in %j at %j', (topics, expected) => {
  expect(dropAncestors(topics, parents)).toEqual(expected);
});

test('adds what is above topics, once', () => {
  expect(addAncestors(['Oceans', 'AI', 'Chess'], parents)).toEqual([
    'Oceans',
    'Nature',
    'Science',
    'AI',
    'Chess',
  ]);
});

test('keeps every topic of a bad tree in its order, once, and without the bad parents', () => {
  expect(
    tidyTopics([
      { name: 'A', parent: 'B' },
      { name: 'B', shortName: 'b', parent: 'A' },
      { name: 'C', parent: 'C' },
      { name: 'D', parent: 'None' },
      { name: 'A', shortName: 'again' },
    ]),
  ).toEqual([
    { name: 'A', parent: 'B' },
    { name: 'B', shortName: 'b' },
    { name: 'C' },
    { name: 'D' },
  ]);
});
