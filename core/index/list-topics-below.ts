import type { IndexTopics } from './index-facets.ts';

/** Returns the topics of an index that a reader switches with one of them: itself and all below it. */
export function listTopicsBelow(topic: string, { topics, tree }: IndexTopics): string[] {
  const found = new Set([topic]);
  // The loop also visits what is added to the set.
  for (const above of found) {
    for (const { name, parent } of tree) if (parent === above) found.add(name);
  }
  return topics.map(({ name }) => name).filter((name) => found.has(name));
}
