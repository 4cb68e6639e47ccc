import type { Topic } from '../article/topic.ts';
import { listAncestors, readParents, type TopicParents } from '../article/topic-tree.ts';

/** Returns the topics without repeats, and without parents that do not count (readParents). */
export function tidyTopics(topics: readonly Topic[]): Topic[] {
  const parents = readParents(topics);
  const tidy = new Map<string, Topic>();
  for (const { parent: _written, ...topic } of topics) {
    if (tidy.has(topic.name)) continue;
    const parent = parents.get(topic.name);
    tidy.set(topic.name, parent === undefined ? topic : { ...topic, parent });
  }
  return [...tidy.values()];
}

/** Returns topics and all above them, each once. */
export function addAncestors(topics: readonly string[], parents: TopicParents): string[] {
  return [...new Set(topics.flatMap((name) => [name, ...listAncestors(name, parents)]))];
}

/**
 * Returns the topics of an article that are above no other of its topics. A filter looks at these: a
 * root that stands on every article would otherwise keep all of them in sight.
 */
export function dropAncestors(topics: readonly string[], parents: TopicParents): string[] {
  const above = new Set(topics.flatMap((name) => listAncestors(name, parents)));
  return topics.filter((name) => !above.has(name));
}
