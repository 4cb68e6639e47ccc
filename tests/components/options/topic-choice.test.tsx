import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type ListedTopic,
  listNames,
  listTopics,
  takeRows,
} from '../../../components/options/topic-choice.ts';
import type { Topic } from '../../../core/article/topic.ts';

const count = (...names: string[]) => names.map((name) => ({ name, articles: 1 }));
const outline = ({ label, below }: ListedTopic): unknown =>
  below.length === 0 ? label : [label, ...below.map(outline)];
const outlineOf = (topics: string[], tree: Topic[], dropped: string[] = []) => {
  const listed = listTopics({ topics: count(...topics), tree }, dropped, 'en');
  return [listed.tree.map(outline), listed.others.map(outline)];
};

describe('listTopics', () => {
  it('keeps the order of the tree, also where a topic comes before the one above it', () => {
    const tree = [
      { name: 'Oceans', parent: 'Nature' },
      { name: 'Science' },
      { name: 'Physics', parent: 'Science' },
      { name: 'Nature', parent: 'Science' },
      { name: 'Arts' },
    ];
    expect(
      outlineOf(['Arts', 'Zoos', 'Chess', 'Nature', 'Oceans', 'Physics', 'Science'], tree),
    ).toEqual([
      [['Science', 'Physics', ['Nature', 'Oceans']], 'Arts'],
      ['Chess', 'Zoos'],
    ]);
  });

  it('puts a topic below the nearest one above it that is listed', () => {
    const tree = [
      { name: 'Science' },
      { name: 'Nature', parent: 'Science' },
      { name: 'Oceans', parent: 'Nature' },
    ];
    expect(outlineOf(['Science'], tree, ['Oceans', 'Gone'])).toEqual([
      [['Science', 'Oceans']],
      ['Gone'],
    ]);
  });

  it.each([
    ['the short name', [{ name: 'Artificial intelligence', shortName: 'AI' }], [], 'AI'],
    [
      'no short name that another topic has',
      [
        { name: 'Artificial intelligence', shortName: 'AI' },
        { name: 'Appreciative inquiry', shortName: 'ai' },
      ],
      ['Appreciative inquiry'],
      'Artificial intelligence',
    ],
    [
      'no short name that is the name of a topic in no tree',
      [{ name: 'Artificial intelligence', shortName: 'AI' }],
      ['AI'],
      'Artificial intelligence',
    ],
  ])('shows %s', (_, tree, others, label) => {
    const [listed] = outlineOf(['Artificial intelligence', ...others], tree);
    expect(listed?.[0]).toBe(label);
  });

  it('lists every topic once, whatever the tree', () => {
    const nameOf = fc.constantFrom(...'ABCDEFG');
    const trees = fc.array(fc.record({ name: nameOf, parent: nameOf }, { requiredKeys: ['name'] }));
    fc.assert(
      fc.property(trees, fc.uniqueArray(nameOf), (tree, topics) => {
        const listed = listTopics({ topics: count(...topics), tree: tree as Topic[] }, [], 'en');
        const all = [...listed.tree, ...listed.others];
        expect(listNames(all).sort()).toEqual(topics.toSorted());
        const rows = (some: ListedTopic[]): string[] =>
          some.flatMap(({ name, below }) => [name, ...rows(below)]);
        expect(rows(all).sort()).toEqual(topics.toSorted());
        for (let size = 0; size <= topics.length; size++) {
          expect(rows(takeRows(all, size))).toEqual(rows(all).slice(0, size));
        }
      }),
    );
  });
});
