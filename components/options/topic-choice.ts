import { listAncestors, readParents } from '../../core/article/topic-tree.ts';
import type { IndexTopics } from '../../core/index/index-facets.ts';
import { nameTopics } from './name-topics.ts';

/** A topic to choose, with those below it. */
export interface ListedTopic {
  name: string;
  /** What the reader sees: the short name where the collection has one, and it is no other's name. */
  label: string;
  /** Number of articles that have the topic or one below it. */
  articles: number;
  /** In the collection's order. */
  below: ListedTopic[];
  /** The names of the topic and of all below it: it is switched on and off with them. */
  names: string[];
}

/** The topics to choose from. */
export interface ListedTopics {
  /** The roots of the collection's tree, in its order. */
  tree: ListedTopic[];
  /** The topics that the tree does not name, sorted by name. */
  others: ListedTopic[];
}

/** Returns the topics that are off and no longer in the index. */
export function listDroppedTopics({ topics }: IndexTopics, topicsOff: string[]): string[] {
  const known = new Set(topics.map(({ name }) => name));
  return topicsOff.filter((name) => !known.has(name));
}

/**
 * Returns the topics to choose from. Those of the tree that are neither on an article nor above one that
 * is are left out.
 *
 * @param dropped topics that are off and no longer in the index, so that they can be turned on.
 * @param language in which the others are sorted (BCP 47).
 */
export function listTopics(
  { topics, tree }: IndexTopics,
  dropped: string[],
  language: string,
): ListedTopics {
  const labels = nameTopics(tree, topics);
  const listed = new Map<string, ListedTopic>();
  const counts = [...topics, ...dropped.map((name) => ({ name, articles: 0 }))];
  for (const { name, articles } of counts) {
    listed.set(name, { name, label: labels.get(name) ?? name, articles, below: [], names: [name] });
  }
  const parents = readParents(tree);
  const roots: ListedTopic[] = [];
  const placed = new Set<string>();
  for (const { name } of tree) {
    const topic = listed.get(name);
    if (topic === undefined || placed.has(name)) continue;
    placed.add(name);
    const above = listAncestors(name, parents).flatMap((one) => listed.get(one) ?? []);
    (above[0]?.below ?? roots).push(topic);
    for (const { names } of above) names.push(name);
  }
  const { compare } = new Intl.Collator(language, { numeric: true });
  const others = [...listed.values()].filter(({ name }) => !placed.has(name));
  return { tree: roots, others: others.sort((a, b) => compare(a.name, b.name)) };
}

/**
 * Returns the topics with the query in their name or label, ignoring case and accents, each with all
 * that are below it, and in place of the others those of them that are below.
 */
export function searchTopics(topics: ListedTopic[], query: string): ListedTopic[] {
  const folded = fold(query.trim());
  if (folded === '') return topics;
  const find = (some: ListedTopic[]): ListedTopic[] =>
    some.flatMap((topic) =>
      [topic.name, topic.label].some((text) => fold(text).includes(folded))
        ? [topic]
        : find(topic.below),
    );
  return find(topics);
}

/** Returns the names of topics and of all below them. */
export function listNames(topics: readonly ListedTopic[]): string[] {
  return topics.flatMap(({ names }) => names);
}

/** Returns the topics in the first rows, where each topic has a row below that of its parent. */
export function takeRows(topics: readonly ListedTopic[], count: number): ListedTopic[] {
  const taken: ListedTopic[] = [];
  let left = count;
  for (const topic of topics) {
    if (left <= 0) break;
    taken.push({ ...topic, below: takeRows(topic.below, left - 1) });
    left -= topic.names.length;
  }
  return taken;
}

function fold(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}
