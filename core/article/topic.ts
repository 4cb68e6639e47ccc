import { articleBounds } from './article-bounds.ts';
import { type Fields, isFields } from './article-fields.ts';
import { type Problem, quoteValue } from './problem.ts';
import { textOf } from './read-value.ts';

/** A topic of a collection. */
export interface Topic {
  /** As records name it. */
  name: string;
  shortName?: string;
  /** The name of the topic above it; absent at the top of the tree. */
  parent?: string;
}

export interface ParsedTopic {
  /** Undefined where the file is no topic. Its parent can be no topic at all. */
  topic: Topic | undefined;
  /** What some files call it as a parent. */
  id: string | undefined;
  warnings: Problem[];
}

const readName = textOf(articleBounds.topic);

/**
 * Reads a file of `_data/topics`. It has more fields (keywords, pictures, services), of which a
 * counterpoint needs nothing.
 *
 * @param raw parsed YAML.
 */
export function parseTopic(raw: unknown): ParsedTopic {
  const warnings: Problem[] = [];
  const fields: Fields = isFields(raw) ? raw : {};
  const read = (field: string) => {
    const value = fields[field];
    if (value === undefined || value === null || value === '') return undefined;
    return readName(value, field, (at, message) => warnings.push({ field: at, message }));
  };
  const name = read('name');
  const id = read('_id');
  if (name === undefined) {
    const message = `must be the name of a topic${quoteValue(fields.name)}`;
    return { topic: undefined, id, warnings: [{ field: 'name', message }] };
  }
  const topic: Topic = { name };
  const shortName = read('shortname');
  const parent = read('parent');
  if (shortName !== undefined) topic.shortName = shortName;
  if (parent !== undefined) topic.parent = parent;
  return { topic, id, warnings };
}
