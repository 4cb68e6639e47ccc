import { expect, test } from 'vitest';
import { joinTopics } from '../../../../core/article/join-topics.ts';
import { parseTopic } from '../../../../core/article/topic.ts';

const read = (...files: object[]) =>
  joinTopics(
    files.flatMap((raw, at) => {
      const { topic, id } = parseTopic(raw);
      return topic === undefined ? [] : [{ name: `${at}.yaml`, topic, id }];
    }),
  );

test('reads a topic, and nothing of it that a counterpoint does not need', () => {
  const file = {
    taxonomy: 'topic',
    _id: 'ai',
    name: 'AI &amp; ML',
    shortname: 'AI',
    parent: 'Azure',
    keywords: ['x'],
    services: {},
  };
  expect(parseTopic(file)).toEqual({
    topic: { name: 'AI & ML', shortName: 'AI', parent: 'Azure' },
    id: 'ai',
    warnings: [],
  });
});

test.each([[null], ['AI'], [{}], [{ name: [] }], [{ name: null, shortname: 'x' }]])(
  'finds no topic in %j',
  (raw) => {
    const { topic, warnings } = parseTopic(raw);
    expect(topic).toBeUndefined();
    expect(warnings.map(({ field }) => field)).toContain('name');
  },
);

test('keeps the order, and knows a parent by its name or its _id', () => {
  const { topics, warnings } = read(
    { _id: 'root', name: 'Root' },
    { _id: 'b', name: 'B', parent: 'root' },
    { _id: 'a', name: 'A', parent: 'B' },
    { _id: 'again', name: 'B', parent: 'A' },
  );
  expect(topics).toEqual([
    { name: 'Root' },
    { name: 'B', parent: 'Root' },
    { name: 'A', parent: 'B' },
  ]);
  expect(warnings).toEqual([]);
});

test('leaves out a parent that is no topic, and one that leads back to the topic', () => {
  const { topics, warnings } = read(
    { name: 'A', parent: 'B' },
    { name: 'B', parent: 'C' },
    { name: 'C', parent: 'A' },
    { name: 'D', parent: 'D' },
    { name: 'E', parent: 'None' },
  );
  expect(topics).toEqual([
    { name: 'A', parent: 'B' },
    { name: 'B', parent: 'C' },
    { name: 'C' },
    { name: 'D' },
    { name: 'E' },
  ]);
  expect(warnings).toEqual([
    { name: '2.yaml', field: 'parent', message: expect.stringMatching(/leads back.*: A$/) },
    { name: '3.yaml', field: 'parent', message: expect.stringMatching(/leads back.*: D$/) },
    { name: '4.yaml', field: 'parent', message: expect.stringMatching(/no topic: None$/) },
  ]);
});
