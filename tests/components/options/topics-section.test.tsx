import { act } from 'preact/test-utils';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { TopicsSection } from '../../../components/options/topics-section.tsx';
import type { Count, IndexTopics } from '../../../core/index/index-facets.ts';
import type { HiddenArticles } from '../../../core/search/find-hidden.ts';
import { click, enter, findButton, findOne, renderView } from '../../support/render-view.tsx';
import { sampleTree } from '../sample-status.ts';

const onChange = vi.fn();

beforeEach(() => {
  vi.clearAllMocks();
});

/** 5,000 topics, 200 for each letter from A to Y. */
const many: Count[] = Array.from({ length: 5_000 }, (_, at) => ({
  name: `${String.fromCharCode(65 + (at % 25))} topic ${at}`,
  articles: at + 1,
}));

const manyFlat: IndexTopics = { topics: many, tree: [] };

function makeSection(
  topicsOff: string[] = [],
  hidden?: HiddenArticles,
  topics: IndexTopics = manyFlat,
) {
  return (
    <TopicsSection
      topics={topics}
      topicsOff={topicsOff}
      hidden={hidden}
      articles={12_345}
      onChange={onChange}
    />
  );
}

const groupsOf = (root: HTMLElement) =>
  [...root.querySelectorAll('.topic-group > summary')].map(({ textContent }) => textContent);

function openGroup(root: HTMLElement, at: number): HTMLElement {
  const group = root.querySelectorAll<HTMLDetailsElement>('.topic-group')[at];
  if (group === undefined) throw new Error(`no group ${at}`);
  act(() => {
    group.open = true;
    group.dispatchEvent(new Event('toggle'));
  });
  return group;
}

function groupBy(root: HTMLElement, grouping: string): void {
  const select = findOne<HTMLSelectElement>(root, 'select');
  act(() => {
    select.value = grouping;
    select.dispatchEvent(new Event('change', { bubbles: true }));
  });
}

describe('many topics', () => {
  it('are grouped, and a group renders its rows only when it is open', () => {
    const { root } = renderView(makeSection(['A topic 0']));
    expect(groupsOf(root)).toHaveLength(25);
    expect(groupsOf(root)[0]).toBe('A199 of 200 on');
    expect(root.querySelectorAll('.topic-list input')).toHaveLength(0);
    expect(openGroup(root, 1).querySelectorAll('.topic-list input')).toHaveLength(200);
  });

  it('can be grouped by size and by state', () => {
    const { root } = renderView(makeSection(['B topic 1']));
    groupBy(root, 'size');
    expect(groupsOf(root)).toEqual([
      '1,000 articles or more4,001 of 4,001 on',
      '100 articles or more900 of 900 on',
      '10 articles or more90 of 90 on',
      '2 articles or more7 of 8 on',
      'At most 1 article1 of 1 on',
    ]);
    groupBy(root, 'state');
    expect(groupsOf(root)).toEqual(['Turned off0 of 1 on', 'Turned on4,999 of 4,999 on']);
  });

  it('are rendered 200 at a time', () => {
    const { root } = renderView(makeSection());
    groupBy(root, 'size');
    const group = openGroup(root, 0);
    expect(group.querySelectorAll('.topic-list input')).toHaveLength(200);
    click(findButton(group, 'Show 200 more'));
    expect(group.querySelectorAll('.topic-list input')).toHaveLength(400);
  });

  it('are turned off by group', () => {
    const { root } = renderView(makeSection(['B topic 1']));
    openGroup(root, 0);
    click(findButton(root, 'Turn all off: A'));
    expect(onChange.mock.lastCall?.[0]).toHaveLength(201);
  });

  it('stay in their group when they are turned off or on', () => {
    const { root, update } = renderView(makeSection(['B topic 1']));
    groupBy(root, 'state');
    const group = openGroup(root, 0);
    update(makeSection([]));
    expect(group.querySelector('.choice-label')?.textContent).toBe('B topic 1');
    expect(group.querySelector<HTMLInputElement>('input')?.checked).toBe(true);
  });

  it('are not grouped if a search finds only a few', () => {
    const { root } = renderView(makeSection());
    enter(findOne(root, '#topics-search'), 'topic 499');
    expect(groupsOf(root)).toEqual([]);
    expect(root.querySelectorAll('.topic-list input')).toHaveLength(11);
  });
});

it('groups letters regardless of accents, all digits together, and all other characters together', () => {
  const names = ['Élan', 'Energy', '1990s', '3D', '…', 'Ökologie', '日本'];
  const topics = [...names, ...Array(30).keys()].map((name) => ({
    name: typeof name === 'number' ? `Z ${name}` : name,
    articles: 1,
  }));
  const { root } = renderView(makeSection([], undefined, { topics, tree: [] }));
  const groups = [...root.querySelectorAll('.group-name')].map(({ textContent }) => textContent);
  expect(groups.sort()).toEqual(['0–9', 'E', 'O', 'Other characters', 'Z', '日']);
});

describe('what the topic filter hides', () => {
  const examples = [{ title: 'Tides', webUrl: 'https://gazette.example/tides', topics: [] }];

  it('is counted, with examples', () => {
    const { root } = renderView(makeSection([], { count: 20, examples, isExact: true }));
    const preview = findOne(root, '.hidden-preview');
    expect(preview.textContent).toContain('Your choice hides 20 of 12,345 articles.');
    expect(preview.querySelector('li')?.textContent).toContain('Tides');
  });

  it('is described as nothing or as an estimate where that is true', () => {
    const { root, update } = renderView(makeSection([], { count: 0, examples: [], isExact: true }));
    expect(findOne(root, '.hidden-preview').textContent).toBe('Your choice hides no articles.');
    update(makeSection([], { count: 2, examples: [], isExact: false }));
    expect(findOne(root, '.hidden-preview').textContent).toMatch(/^Estimate: /);
  });
});

describe('topics in a tree', () => {
  const makeTree = (topicsOff: string[] = [], topics = sampleTree) =>
    makeSection(topicsOff, undefined, topics);
  const labelsOf = (root: ParentNode) =>
    [...root.querySelectorAll('.choice-label')].map(({ textContent }) => textContent);
  const boxOf = (root: ParentNode, label: string) => {
    const row = [...root.querySelectorAll('label')].find(
      (each) => each.querySelector('.choice-label')?.textContent === label,
    );
    if (row === undefined) throw new Error(`no topic "${label}"`);
    return findOne<HTMLInputElement>(row, 'input');
  };
  const stateOf = ({ checked, indeterminate }: HTMLInputElement) =>
    indeterminate ? 'partly' : checked;

  it('are listed in the collection’s order, each in the list of the topic above it', () => {
    const { root } = renderView(makeTree());
    expect(labelsOf(root)).toEqual(['Politics', 'Science', 'Nature', 'Oceans', 'AI', 'Chess']);
    const depthOf = (label: string) => {
      let depth = 0;
      for (
        let at = boxOf(root, label).closest('ul');
        at;
        at = at.parentElement?.closest('ul') ?? null
      )
        depth += 1;
      return depth;
    };
    expect(['Politics', 'Science', 'Nature', 'Oceans', 'AI', 'Chess'].map(depthOf)).toEqual([
      1, 1, 2, 3, 2, 1,
    ]);
    const branch = boxOf(root, 'Science').closest('li') as HTMLElement;
    expect(labelsOf(branch)).toEqual(['Science', 'Nature', 'Oceans', 'AI']);
    expect(boxOf(root, 'Science').closest('label')?.textContent).toContain('40 articles');
    expect(findOne(root, '.topics-bar [role=status]').textContent).toBe('6 of 6 on');
  });

  it('go off and on with the topic above them', () => {
    const { root, update } = renderView(makeTree(['Chess']));
    click(boxOf(root, 'Nature'));
    expect(onChange).toHaveBeenLastCalledWith(['Chess', 'Nature', 'Oceans']);
    click(boxOf(root, 'Oceans'));
    expect(onChange).toHaveBeenLastCalledWith(['Chess', 'Oceans']);
    update(makeTree(['Chess', 'Nature', 'Oceans', 'Artificial intelligence', 'Science']));
    click(boxOf(root, 'Science'));
    expect(onChange).toHaveBeenLastCalledWith(['Chess']);
  });

  it('show a topic that is partly on, in words as well, and a click turns all of it on', () => {
    const { root, update } = renderView(makeTree(['Oceans']));
    expect(stateOf(boxOf(root, 'Oceans'))).toBe(false);
    expect(stateOf(boxOf(root, 'Nature'))).toBe('partly');
    expect(stateOf(boxOf(root, 'Science'))).toBe('partly');
    expect(stateOf(boxOf(root, 'AI'))).toBe(true);
    const words = boxOf(root, 'Science').closest('label') as HTMLElement;
    expect(findOne(words, '.choice-label + .visually-hidden').textContent).toBe('3 of 4 on');
    const science = boxOf(root, 'Science');
    click(science);
    expect(onChange).toHaveBeenLastCalledWith([]);
    // The change was refused, and the click has changed the box.
    science.indeterminate = false;
    update(makeTree(['Oceans']));
    expect(stateOf(science)).toBe('partly');
    update(makeTree([]));
    expect(stateOf(science)).toBe(true);
    update(makeTree(['Science', 'Nature', 'Oceans', 'Artificial intelligence']));
    expect(stateOf(science)).toBe(false);
    expect(words.querySelector('.choice-label + .visually-hidden')).toBeNull();
  });

  it('are reached by keyboard: each is a checkbox in the order shown, in its own label', () => {
    const { root } = renderView(makeTree(['Oceans']));
    const boxes = [...root.querySelectorAll<HTMLInputElement>('.topic-list input')];
    expect(boxes.every(({ type, tabIndex }) => type === 'checkbox' && tabIndex === 0)).toBe(true);
    expect(boxes.map((box) => box.labels?.length)).toEqual(boxes.map(() => 1));
  });

  it('are found with those below them, and in place of topics above that do not match', () => {
    const { root } = renderView(makeTree());
    const search = findOne<HTMLInputElement>(root, '#topics-search');
    enter(search, 'nat');
    expect(labelsOf(root)).toEqual(['Nature', 'Oceans']);
    click(findButton(root, 'Turn these off'));
    expect(onChange).toHaveBeenLastCalledWith(['Nature', 'Oceans']);
    enter(search, 'oceans');
    expect(labelsOf(root)).toEqual(['Oceans']);
    enter(search, 'ai');
    expect(labelsOf(root)).toEqual(['AI']);
    enter(search, 'artificial');
    expect(labelsOf(root)).toEqual(['AI']);
    expect(findOne(root, '.topics-bar [role=status]').textContent).toBe('6 of 6 on');
    enter(search, 'zzz');
    expect(root.textContent).toContain('No matching topics.');
  });

  it('are all turned off and on', () => {
    const { root, update } = renderView(makeTree());
    click(findButton(root, 'Turn all off'));
    const all = onChange.mock.lastCall?.[0];
    expect(all?.toSorted()).toEqual(sampleTree.topics.map(({ name }) => name).sort());
    update(makeTree(all));
    expect(findOne(root, '.topics-bar [role=status]').textContent).toBe('0 of 6 on');
    click(findButton(root, 'Turn all on'));
    expect(onChange).toHaveBeenLastCalledWith([]);
  });

  it('come before other topics, which are grouped where there are many', () => {
    const topics = [...sampleTree.topics, ...many];
    const { root } = renderView(makeTree([], { ...sampleTree, topics }));
    expect(labelsOf(root)).toEqual(['Politics', 'Science', 'Nature', 'Oceans', 'AI']);
    expect(groupsOf(root)).toContain('C201 of 201 on');
    enter(findOne(root, '#topics-search'), 'topic 499');
    expect(labelsOf(root)).toHaveLength(11);
  });

  it('are rendered 200 at a time, however deep they are', () => {
    const names = Array.from({ length: 450 }, (_, at) => `Topic ${at}`);
    const topics = names.map((name) => ({ name, articles: 1 }));
    const tree = names.map((name, at) => ({ name, ...(at > 0 && { parent: 'Topic 0' }) }));
    const { root } = renderView(makeTree([], { topics, tree }));
    expect(root.querySelectorAll('.topic-list input')).toHaveLength(200);
    click(boxOf(root, 'Topic 0'));
    expect(onChange.mock.lastCall?.[0]).toHaveLength(450);
    click(findButton(root, 'Show 200 more'));
    expect(root.querySelectorAll('.topic-list input')).toHaveLength(400);
    click(findButton(root, 'Show 50 more'));
    expect(root.querySelectorAll('.topic-list input')).toHaveLength(450);
  });

  it('say in the hint how they belong together, and only where they do', () => {
    const { root, update } = renderView(makeTree());
    expect(findOne(root, '.hint').textContent).toContain('those below it');
    update(makeTree([], { ...sampleTree, tree: [] }));
    expect(findOne(root, '.hint').textContent).not.toContain('those below it');
  });
});
