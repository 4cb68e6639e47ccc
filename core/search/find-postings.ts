import { formPrefix, formWeights, matchWord } from './match-word.ts';
import type { OpenSearch } from './open-search.ts';
import type { QueryFilter, QueryWord } from './parse-query.ts';
import { findBlock, findBlocks, maxBlocksPerPrefix } from './search-directory.ts';
import type { Postings, TermBlock } from './term-block.ts';

/** The postings of a term that matches a word, and the weight of the match in eighths. */
export interface WeightedPostings {
  postings: Postings;
  weight: number;
}

/** Returns the postings of all terms that a word of a query matches. */
export async function findPostings(
  search: OpenSearch,
  word: QueryWord,
): Promise<WeightedPostings[]> {
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
  if (!word.isExact) addBlocks(blocks, findBlocks(firstTerms, formPrefix(word.text)));
  const isPrefix = word.isPrefix && completed.size === 0;
  return collect(search, blocks, (term) =>
    completed.has(term) && term !== word.text
      ? formWeights.prefix
      : matchWord(term, { ...word, isPrefix }),
  );
}

/**
 * Returns the postings of all names that a filter matches: the name itself, the name followed by
 * further words or labels, and any name with this prefix where the reader may still be typing.
 *
 * @param toTerm topicTerm or siteTerm.
 * @param separator between the words of a topic, or the labels of a host.
 */
export async function findFilterPostings(
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
    const isMatch = isPrefix
      ? term.startsWith(start)
      : term === start || term.startsWith(start + separator);
    return isMatch ? formWeights.exact : undefined;
  });
  return found.map(({ postings }) => postings);
}

/** Adds the blocks unless there are more than maxBlocksPerPrefix; tells whether it added them. */
function addBlocks(blocks: Set<number>, { from, to }: { from: number; to: number }): boolean {
  if (to - from > maxBlocksPerPrefix) return false;
  for (let id = from; id < to; id++) blocks.add(id);
  return true;
}

async function collect(
  search: OpenSearch,
  blocks: Iterable<number>,
  weigh: (term: string) => number | undefined,
): Promise<WeightedPostings[]> {
  const read: TermBlock[] = await Promise.all([...blocks].map((id) => search.readTermBlock(id)));
  return read.flatMap((block) =>
    block.terms.flatMap((term, at) => {
      const weight = weigh(term);
      return weight === undefined ? [] : [{ postings: block.readPostings(at), weight }];
    }),
  );
}
