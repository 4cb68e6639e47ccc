import type { ListedTopic } from './topic-choice.ts';

/** Ways to group a long list of topics: by first letter, number of articles, or on and off. */
export const groupings = ['letter', 'size', 'state'] as const;
export type Grouping = (typeof groupings)[number];

export interface TopicGroup {
  /**
   * By letter: the letter, `0–9` for digits, or `#` for other characters. By size: the minimum number
   * of articles. By state: `off` or `on`.
   */
  id: string;
  topics: ListedTopic[];
}

/** The longest list that is shown without groups. */
export const maxUngrouped = 30;

const minArticles = [1_000, 100, 10, 2, 0];

/**
 * Returns the topics in groups, without empty groups. Topics keep their order in each group; groups by
 * letter follow the order of their first topics.
 */
export function groupTopics(
  topics: readonly ListedTopic[],
  grouping: Grouping,
  off: ReadonlySet<string>,
): TopicGroup[] {
  const toGroupId = { letter: letterOf, size: sizeOf, state: stateOf(off) }[grouping];
  const groups = new Map<string, ListedTopic[]>(listGroupIds(grouping).map((id) => [id, []]));
  for (const topic of topics) {
    const id = toGroupId(topic);
    const group = groups.get(id);
    if (group === undefined) groups.set(id, [topic]);
    else group.push(topic);
  }
  return [...groups].flatMap(([id, members]) =>
    members.length === 0 ? [] : [{ id, topics: members }],
  );
}

/** The groups that have a fixed order; letters are added as topics need them. */
function listGroupIds(grouping: Grouping): string[] {
  if (grouping === 'size') return minArticles.map(String);
  return grouping === 'state' ? ['off', 'on'] : [];
}

/** The first letter as a capital without accents, `0–9` for any digit, `#` for anything else. */
function letterOf({ name }: ListedTopic): string {
  const [first = ''] = name.trim().normalize('NFD').replace(/\p{M}/gu, '').toLocaleUpperCase();
  if (/\p{N}/u.test(first)) return '0–9';
  return /\p{L}/u.test(first) ? first : '#';
}

function sizeOf({ articles }: ListedTopic): string {
  return String(minArticles.find((minimum) => articles >= minimum));
}

function stateOf(off: ReadonlySet<string>): (topic: ListedTopic) => string {
  return ({ name }) => (off.has(name) ? 'off' : 'on');
}
