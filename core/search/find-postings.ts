import { formsStart, formWeights, matchWord } from './match-word.ts';
import type { OpenSearch } from './open-search.ts';
import type { QueryFilter, QueryWord } from './parse-query.ts';
import { findBlock, findBlocks, maxBlocksPerPrefix } from './search-directory.ts';
import type { Postings, TermBlock } from './term-block.ts';

/** The postings of a term that is meant, and what it counts, in eighths. */
export interface WeighedPostings {
  postings: Postings;
  weight: number;
}

/** The postings of all terms that a query's word means. */
export async function findPostings(
  search: OpenSearch,
  word: QueryWord,
): Promise<WeighedPostings[]> {
  const { firstTerms, completions } = search.directory;
  const blocks = new Set([findBlock(firstTerms, word.text)]);
  const completed = new Set<string>();
  if (word.isPrefix && !addBlocks(blocks, findBlocks(firstTerms, word.text))) {
    const terms = Object.hasOwn(completions, word.text) ? completions[word.text] : undefined;
    for (const term of terms ?? []) {
      completed.add(term);
      blocks.add(findBlock(firstTerms, term));
    }
  }
  if (!word.isExact) addBlocks(blocks, findBlocks(firstTerms, formsStart(word.text)));
  const isPrefix = word.isPrefix && completed.size === 0;
  return collect(search, blocks, (term) =>
    completed.has(term) && term !== word.text
      ? formWeights.begins
      : matchWord(term, { ...word, isPrefix }),
  );
}

/**
 * The postings of all names that a filter means: the name itself, what has further words or labels
 * behind it, and where it may be unfinished, what begins so.
 *
 * @param toTerm topicTerm or siteTerm.
 * @param separator stands between the words of a topic, and the labels of a host.
 */
export async function findFiltered(
  search: OpenSearch,
  { name, isPrefix }: QueryFilter,
  toTerm: (name: string) => string,
  separator: string,
): Promise<Postings[]> {
  const { firstTerms, completions } = search.directory;
  const start = toTerm(name);
  const blocks = new Set([findBlock(firstTerms, start)]);
  if (!addBlocks(blocks, findBlocks(firstTerms, start)) && Object.hasOwn(completions, start)) {
    for (const term of completions[start] ?? []) blocks.add(findBlock(firstTerms, term));
  }
  const found = await collect(search, blocks, (term) => {
    const isMeant = isPrefix
      ? term.startsWith(start)
      : term === start || term.startsWith(start + separator);
    return isMeant ? formWeights.same : undefined;
  });
  return found.map(({ postings }) => postings);
}

/** Adds blocks unless they are too many; tells whether it did. */
function addBlocks(blocks: Set<number>, { from, to }: { from: number; to: number }): boolean {
  if (to - from > maxBlocksPerPrefix) return false;
  for (let id = from; id < to; id++) blocks.add(id);
  return true;
}

async function collect(
  search: OpenSearch,
  blocks: Iterable<number>,
  weigh: (term: string) => number | undefined,
): Promise<WeighedPostings[]> {
  const read: TermBlock[] = await Promise.all([...blocks].map((id) => search.readTermBlock(id)));
  return read.flatMap((block) =>
    block.terms.flatMap((term, at) => {
      const weight = weigh(term);
      return weight === undefined ? [] : [{ postings: block.readPostings(at), weight }];
    }),
  );
}
