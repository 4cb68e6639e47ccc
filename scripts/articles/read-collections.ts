import { readFile, stat } from 'node:fs/promises';
import { type Collection, parseCollection } from '../../core/article/collection.ts';
import { joinTopics, type NamedTopic } from '../../core/article/join-topics.ts';
import { parseTopic, type Topic } from '../../core/article/topic.ts';
import { decodeText } from './decode-text.ts';
import { describeReadError } from './describe-read-error.ts';
import type { CollectionFiles } from './find-article-files.ts';
import { parseYaml } from './parse-yaml.ts';
import type { Fault, SourceProblem } from './source-problem.ts';

export interface ReadCollections {
  /** Of all collections, in their order. */
  topics: Topic[];
  collections: Collection[];
  /** What cannot be used: the records are complete without it. */
  warnings: SourceProblem[];
}

/** Settings and topics have a few thousand bytes. */
const maxBytes = 1_000_000;

/** Bounds what a hostile checkout adds to an index; real collections have 20 to 100 topics. */
const maxTopics = 1_000;

/** Reads what checkouts tell of their collections as a whole. Never throws. */
export async function readCollections(found: CollectionFiles[]): Promise<ReadCollections> {
  const warnings: SourceProblem[] = [];
  const collections: Collection[] = [];
  const named: NamedTopic[] = [];
  const warn = (name: string, faults: Fault[]) =>
    warnings.push(...faults.map((fault) => ({ name, ...fault })));
  for (const { config, topics } of found) {
    if (config !== undefined) {
      const read = await readYaml(config, true);
      const parsed = 'faults' in read ? { warnings: read.faults } : parseCollection(read.raw);
      warn(config, parsed.warnings);
      if ('collection' in parsed && parsed.collection) collections.push(parsed.collection);
    }
    if (topics.length > maxTopics) {
      const message = `is left out, as are all after it; there are more than ${maxTopics} topics`;
      warn(topics[maxTopics] as string, [{ field: 'file', message }]);
    }
    for (const name of topics.slice(0, maxTopics)) {
      const read = await readYaml(name, false);
      const parsed = 'faults' in read ? { warnings: read.faults } : parseTopic(read.raw);
      warn(name, parsed.warnings);
      if ('topic' in parsed && parsed.topic)
        named.push({ name, topic: parsed.topic, id: parsed.id });
    }
  }
  const joined = joinTopics(named);
  return { topics: joined.topics, collections, warnings: [...warnings, ...joined.warnings] };
}

async function readYaml(
  path: string,
  hasAliases: boolean,
): Promise<{ raw: unknown } | { faults: Fault[] }> {
  try {
    const status = await stat(path);
    if (!status.isFile()) return fault('is no file');
    if (status.size > maxBytes) return fault(`is left out; it has ${status.size} bytes`);
    const text = decodeText(await readFile(path));
    if (typeof text !== 'string') return { faults: [text] };
    return parseYaml(text, { place: 'file', firstLine: 1, hasAliases });
  } catch (error) {
    return fault(describeReadError(error));
  }
}

function fault(message: string): { faults: Fault[] } {
  return { faults: [{ field: 'file', message }] };
}
