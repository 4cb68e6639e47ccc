import { expect, test } from 'vitest';
import { listTopicsBelow } from '../../../../core/index/list-topics-below.ts';

const topics = ['Science', 'Nature', 'Oceans', 'AI', 'Politics'].map((name) => ({
  name,
  articles: 1,
}));
const tree = [
  { name: 'Oceans', parent: 'Nature' },
  { name: 'Politics' },
  { name: 'Science' },
  { name: 'Nature', parent: 'Science' },
  { name: 'AI', parent: 'Science' },
  { name: 'No articles', parent: 'Science' },
];

test.each([
  ['Science', ['Science', 'Nature', 'Oceans', 'AI']],
  ['Nature', ['Nature', 'Oceans']],
  ['Oceans', ['Oceans']],
  ['Politics', ['Politics']],
])('%s is switched with %j', (topic, expected) => {
  expect(listTopicsBelow(topic, { topics, tree })).toEqual(expected);
});

test('a circle has an end', () => {
  const circle = [
    { name: 'AI', parent: 'Nature' },
    { name: 'Nature', parent: 'AI' },
  ];
  expect(listTopicsBelow('AI', { topics, tree: circle })).toEqual(['Nature', 'AI']);
});
