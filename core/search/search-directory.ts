/** What a search reads first, and once: which part of the search index holds what. */
export interface SearchDirectory {
  /** How many documents there are. */
  documents: number;
  /** The first term of each term block, in their order. */
  firstTerms: string[];
  /** Of a beginning that too many blocks hold: the terms that most documents have. */
  completions: Record<string, string[]>;
}

/**
 * So many term blocks are read for the terms with one beginning; where there are more, its
 * completions are looked up instead.
 */
export const maxBlocksPerPrefix = 4;

export function encodeDirectory(directory: SearchDirectory): Uint8Array<ArrayBuffer> {
  return new TextEncoder().encode(JSON.stringify(directory));
}

export function decodeDirectory(bytes: Uint8Array): SearchDirectory {
  return JSON.parse(new TextDecoder().decode(bytes));
}

/** The blocks that may hold terms with this beginning: from the first, to before the second. */
export function findBlocks(
  firstTerms: readonly string[],
  prefix: string,
): { from: number; to: number } {
  const from = Math.max(0, countBelow(firstTerms, (term) => term <= prefix) - 1);
  const to = countBelow(firstTerms, (term) => term <= prefix || term.startsWith(prefix));
  return { from, to: Math.max(to, from) };
}

/** The block that may hold a term. */
export function findBlock(firstTerms: readonly string[], term: string): number {
  return findBlocks(firstTerms, term).from;
}

/** How many at the start of the sorted terms are so. */
function countBelow(terms: readonly string[], isBelow: (term: string) => boolean): number {
  let low = 0;
  let high = terms.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (isBelow(terms[middle] as string)) low = middle + 1;
    else high = middle;
  }
  return low;
}
