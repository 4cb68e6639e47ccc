import type { Count } from '../../core/index/index-facets.ts';

/** How a long list of topics is cut into pieces that a reader can look through. */
export const groupings = ['letter', 'size', 'state'] as const;
export type Grouping = (typeof groupings)[number];

export interface TopicGroup {
  /** Of a letter the letter; otherwise the least number of articles, or 'off' and 'on'. */
  id: string;
  topics: Count[];
}

/** As many need no groups: a reader sees them at a glance. */
export const maxUngrouped = 30;

const minArticles = [1_000, 100, 10, 2, 0];

/** @param topics in the order in which they are shown; groups keep it. */
export function groupTopics(
  topics: readonly Count[],
  grouping: Grouping,
  off: ReadonlySet<string>,
): TopicGroup[] {
  const name = { letter: letterOf, size: sizeOf, state: stateOf(off) }[grouping];
  const groups = new Map<string, Count[]>(orderOf(grouping).map((id) => [id, []]));
  for (const topic of topics) {
    const id = name(topic);
    const group = groups.get(id);
    if (group === undefined) groups.set(id, [topic]);
    else group.push(topic);
  }
  return [...groups].flatMap(([id, some]) => (some.length === 0 ? [] : [{ id, topics: some }]));
}

/** Letters stand in the order of their topics. */
function orderOf(grouping: Grouping): string[] {
  if (grouping === 'size') return minArticles.map(String);
  return grouping === 'state' ? ['off', 'on'] : [];
}

/** The first letter without its accents; all digits are one, and so are all other marks. */
function letterOf({ name }: Count): string {
  const [first = ''] = name.trim().normalize('NFD').replace(/\p{M}/gu, '').toLocaleUpperCase();
  if (/\p{N}/u.test(first)) return '0–9';
  return /\p{L}/u.test(first) ? first : '#';
}

function sizeOf({ articles }: Count): string {
  return String(minArticles.find((least) => articles >= least));
}

function stateOf(off: ReadonlySet<string>): (topic: Count) => string {
  return ({ name }) => (off.has(name) ? 'off' : 'on');
}
