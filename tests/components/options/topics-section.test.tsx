import { act } from 'preact/test-utils';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { TopicsSection } from '../../../components/options/topics-section.tsx';
import type { Count } from '../../../core/index/index-facets.ts';
import type { HiddenArticles } from '../../../core/search/find-hidden.ts';
import { click, enter, findButton, findOne, renderView } from '../../support/render-view.tsx';

const onChange = vi.fn();

beforeEach(() => {
  vi.clearAllMocks();
});

/** 5,000 topics, 200 for each letter from A to Y. */
const many: Count[] = Array.from({ length: 5_000 }, (_, at) => ({
  name: `${String.fromCharCode(65 + (at % 25))} topic ${at}`,
  articles: at + 1,
}));

function makeSection(topicsOff: string[] = [], hidden?: HiddenArticles, topics = many) {
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
  const { root } = renderView(makeSection([], undefined, topics));
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
