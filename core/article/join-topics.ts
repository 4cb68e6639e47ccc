import type { Topic } from './topic.ts';
import { readParents } from './topic-tree.ts';

/** A topic, what files may call it as a parent, and the file that it was read from. */
export interface NamedTopic {
  name: string;
  topic: Topic;
  id: string | undefined;
}

export interface JoinedTopics {
  topics: Topic[];
  warnings: { name: string; field: string; message: string }[];
}

/**
 * Makes one list of the topics of all collections, in their order. Of several topics of one name the
 * first counts. The result is a tree or several: a parent that does not count (readParents) is left out
 * with a warning.
 */
export function joinTopics(named: NamedTopic[]): JoinedTopics {
  const byName = new Map<string, NamedTopic>();
  const byId = new Map<string, string>();
  for (const one of named) {
    if (byName.has(one.topic.name)) continue;
    byName.set(one.topic.name, one);
    if (one.id !== undefined && !byId.has(one.id)) byId.set(one.id, one.topic.name);
  }
  const resolve = (parent: string) => (byName.has(parent) ? parent : byId.get(parent));
  const resolved = [...byName.values()].map(({ topic: { parent: written, ...topic } }): Topic => {
    const parent = written === undefined ? undefined : resolve(written);
    return parent === undefined ? topic : { ...topic, parent };
  });
  const warnings: JoinedTopics['warnings'] = [];
  const parents = readParents(resolved);
  for (const { name, topic } of byName.values()) {
    const { parent } = topic;
    if (parent === undefined || parents.has(topic.name)) continue;
    const fault =
      resolve(parent) === undefined
        ? 'it is the name of no topic'
        : 'it leads back to the topic itself';
    warnings.push({ name, field: 'parent', message: `is left out; ${fault}: ${parent}` });
  }
  const topics = resolved.map(({ parent, ...topic }) =>
    parent === undefined || !parents.has(topic.name) ? topic : { ...topic, parent },
  );
  return { topics, warnings };
}
