import type { Topic } from './topic.ts';

/** The name of the topic above each topic that has one. No way up leads back to where it began. */
export type TopicParents = ReadonlyMap<string, string>;

/**
 * Reads the tree that topics make. Of several topics of one name the first counts. A parent that is none
 * of the topics does not count, nor does one that leads back to the topic itself: of a circle, the
 * parent of the topic that comes last. So every topic has a place, at the top if nowhere else.
 */
export function readParents(topics: readonly Topic[]): TopicParents {
  const written = new Map<string, string | undefined>();
  for (const { name, parent } of topics) if (!written.has(name)) written.set(name, parent);
  const parents = new Map<string, string>();
  for (const [name, parent] of written) {
    if (parent === undefined || parent === name || !written.has(parent)) continue;
    if (!listAncestors(parent, parents).includes(name)) parents.set(name, parent);
  }
  return parents;
}

/** Returns the topics above a topic, the nearest first. */
export function listAncestors(name: string, parents: TopicParents): string[] {
  const above: string[] = [];
  for (let at = parents.get(name); at !== undefined; at = parents.get(at)) above.push(at);
  return above;
}
