import type { IndexEntry } from '../index/index-entry.ts';
import type { Count } from '../index/index-facets.ts';
import { filterImpacts, foldName, topicTerm } from './entry-terms.ts';
import type { OpenSearch } from './open-search.ts';
import { findBlocks } from './search-directory.ts';

/** The articles that are hidden because the reader switched their topics off. */
export interface HiddenArticles {
  count: number;
  /** The first of them in the order of the documents: by quality, date and key. */
  examples: IndexEntry['article'][];
  /** False where the search index cannot distinguish two topics: the count is then approximate. */
  isExact: boolean;
}

/** Blocks that are read at once, of some 30 kB each. */
const blocksAtOnce = 8;

const [isOff, isOn] = [1, 2];

/**
 * Finds the articles whose topics are all off, except topics above others of theirs. The postings of all topics are read, but no articles
 * except the examples: the terms of topics are adjacent, so these are a few blocks for each 10,000
 * articles, however many topics are off.
 *
 * The search index stores topics by their folded words. Topics that differ only in case, accents or
 * punctuation have one term there, and a topic without letters and digits has none.
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
  const documentStates = new Uint8Array(search.directory.documents);
  const { from, to } = findBlocks(search.directory.firstTerms, topicTerm(''));
  for (let at = from; at < to; at += blocksAtOnce) {
    const ids = Array.from({ length: Math.min(blocksAtOnce, to - at) }, (_, offset) => at + offset);
    for (const block of await Promise.all(ids.map(search.readTermBlock))) {
      for (const [termAt, term] of block.terms.entries()) {
        if (!term.startsWith(topicTerm(''))) continue;
        const state = states.get(term) ?? isOn;
        const { documents, impacts } = block.readPostings(termAt);
        for (let place = 0; place < documents.length; place++) {
          if (impacts[place] === filterImpacts.broad) continue;
          const document = documents[place] as number;
          documentStates[document] = (documentStates[document] as number) | state;
        }
      }
    }
  }
  const hidden: number[] = [];
  let count = 0;
  for (const [document, state] of documentStates.entries()) {
    if (state !== isOff) continue;
    count += 1;
    if (hidden.length < maxExamples) hidden.push(document);
  }
  const entries = await search.readEntries(hidden);
  return { count, examples: entries.map(({ article }) => article), isExact };
}

/** Returns for each term of topics whether it is off, on, or both where several topics share it. */
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
