import type { Topic } from './topic.ts';

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
 * first counts. The result is a tree or several: a parent that is none of the topics, and one that
 * leads back to the topic itself, is left out with a warning.
 */
export function joinTopics(named: NamedTopic[]): JoinedTopics {
  const byName = new Map<string, NamedTopic>();
  const byId = new Map<string, string>();
  for (const one of named) {
    if (byName.has(one.topic.name)) continue;
    byName.set(one.topic.name, one);
    if (one.id !== undefined && !byId.has(one.id)) byId.set(one.id, one.topic.name);
  }
  const parents = new Map<string, string>();
  const warnings: JoinedTopics['warnings'] = [];
  for (const { name, topic } of byName.values()) {
    const { parent } = topic;
    if (parent === undefined) continue;
    const target = byName.has(parent) ? parent : byId.get(parent);
    const fault =
      target === undefined
        ? 'is left out; it is the name of no topic'
        : leadsTo(topic.name, target, parents)
          ? 'is left out; it leads back to the topic itself'
          : undefined;
    if (fault !== undefined) {
      warnings.push({ name, field: 'parent', message: `${fault}: ${parent}` });
    } else if (target !== undefined) parents.set(topic.name, target);
  }
  const topics = [...byName.values()].map(({ topic: { parent: _written, ...topic } }) => {
    const parent = parents.get(topic.name);
    return parent === undefined ? topic : { ...topic, parent };
  });
  return { topics, warnings };
}

/** Tells whether the way up from `start` comes to the topic. */
function leadsTo(topic: string, start: string, parents: Map<string, string>): boolean {
  for (let at: string | undefined = start; at !== undefined; at = parents.get(at)) {
    if (at === topic) return true;
  }
  return false;
}
