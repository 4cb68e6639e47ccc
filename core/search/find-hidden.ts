import type { IndexEntry } from '../index/index-entry.ts';
import type { Count } from '../index/index-facets.ts';
import type { OpenSearch } from './open-search.ts';
import { findBlocks } from './search-directory.ts';
import { foldName, topicTerm } from './weigh-entry.ts';

/** The articles that a reader's topics hide. */
export interface HiddenArticles {
  count: number;
  /** Of the best of them, as a search with nothing else to go by orders them. */
  examples: IndexEntry['article'][];
  /** False where the search index cannot tell two topics apart: the count is then about right. */
  isExact: boolean;
}

/** Read at once; a block is some 30 kB. */
const blocksAtOnce = 8;

const [isOff, isOn] = [1, 2];

/**
 * Finds the articles whose topics are all off. All postings of topics are read, and not an article
 * but the examples: the terms of topics lie together, so that is a few blocks for each 10,000
 * articles, however many topics are off.
 *
 * The search index knows topics by their words alone. Two that differ in nothing but case or marks
 * are one there, and one without a letter or a number is none.
 *
 * @param topics all topics of the index.
 */
export async function findHidden(
  search: OpenSearch,
  topics: readonly Count[],
  topicsOff: readonly string[],
  maxExamples: number,
): Promise<HiddenArticles> {
  const off = new Set(topicsOff);
  if (!topics.some(({ name }) => off.has(name))) return { count: 0, examples: [], isExact: true };
  const { states, isExact } = readStates(topics, off);
  const marks = new Uint8Array(search.directory.documents);
  const { from, to } = findBlocks(search.directory.firstTerms, topicTerm(''));
  for (let at = from; at < to; at += blocksAtOnce) {
    const ids = Array.from({ length: Math.min(blocksAtOnce, to - at) }, (_, one) => at + one);
    for (const block of await Promise.all(ids.map(search.readTermBlock))) {
      for (const [place, term] of block.terms.entries()) {
        if (!term.startsWith(topicTerm(''))) continue;
        const state = states.get(term) ?? isOn;
        const { documents } = block.readPostings(place);
        for (let one = 0; one < documents.length; one++) {
          const document = documents[one] as number;
          marks[document] = (marks[document] as number) | state;
        }
      }
    }
  }
  const hidden: number[] = [];
  let count = 0;
  for (const [document, mark] of marks.entries()) {
    if (mark !== isOff) continue;
    count += 1;
    if (hidden.length < maxExamples) hidden.push(document);
  }
  const entries = await search.readEntries(hidden);
  return { count, examples: entries.map(({ article }) => article), isExact };
}

/** Of each term of a topic whether it is off, on or, where it stands for several, both. */
function readStates(topics: readonly Count[], off: ReadonlySet<string>) {
  const states = new Map<string, number>();
  let isExact = true;
  for (const { name } of topics) {
    const term = topicTerm(foldName(name));
    const state = off.has(name) ? isOff : isOn;
    const known = states.get(term);
    if (term === topicTerm('') || (known !== undefined && known !== state)) isExact = false;
    states.set(term, (known ?? 0) | state);
  }
  return { states, isExact };
}
