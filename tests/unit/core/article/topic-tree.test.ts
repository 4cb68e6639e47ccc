import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Topic } from '../../../../core/article/topic.ts';
import { listAncestors, readParents } from '../../../../core/article/topic-tree.ts';

const entriesOf = (...topics: Topic[]) => [...readParents(topics)];

describe('readParents', () => {
  test('reads several roots and three levels, children before their parents too', () => {
    const parents = readParents([
      { name: 'Oceans', parent: 'Nature' },
      { name: 'Nature', parent: 'Science' },
      { name: 'Science' },
      { name: 'Elections', parent: 'Politics' },
      { name: 'Politics' },
    ]);
    expect(listAncestors('Oceans', parents)).toEqual(['Nature', 'Science']);
    expect(listAncestors('Elections', parents)).toEqual(['Politics']);
    expect(listAncestors('Science', parents)).toEqual([]);
    expect(listAncestors('Elsewhere', parents)).toEqual([]);
  });

  test('leaves out a parent that is no topic, and one that is the topic itself', () => {
    expect(entriesOf({ name: 'A', parent: 'None' }, { name: 'B', parent: 'B' })).toEqual([]);
  });

  test('leaves out the parent of the last topic of a circle', () => {
    const circle = entriesOf(
      { name: 'A', parent: 'B' },
      { name: 'B', parent: 'C' },
      { name: 'C', parent: 'A' },
      { name: 'Below', parent: 'C' },
    );
    expect(circle).toEqual([
      ['A', 'B'],
      ['B', 'C'],
      ['Below', 'C'],
    ]);
  });

  test('takes the first of two topics of one name', () => {
    const twice = entriesOf(
      { name: 'A' },
      { name: 'B' },
      { name: 'C', parent: 'A' },
      { name: 'C', parent: 'B' },
      { name: 'A', parent: 'C' },
    );
    expect(twice).toEqual([['C', 'A']]);
  });

  test('makes of any topics a tree in which every way up ends', () => {
    const nameOf = fc.constantFrom(...'ABCDEFG');
    const topics = fc.array(
      fc.record({ name: nameOf, parent: nameOf }, { requiredKeys: ['name'] }),
    );
    fc.assert(
      fc.property(topics, (some) => {
        const parents = readParents(some as Topic[]);
        for (const { name } of some) {
          const above = listAncestors(name, parents);
          expect(new Set([name, ...above]).size).toBe(above.length + 1);
        }
      }),
    );
  });
});
