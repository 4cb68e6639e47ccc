/** The first part that a search reads, and only once: which terms each block holds. */
export interface SearchDirectory {
  /** Number of documents. */
  documents: number;
  /** The first term of each term block, in order. */
  firstTerms: string[];
  /** Prefix that more than maxBlocksPerPrefix blocks hold → its most frequent terms. */
  completions: Record<string, string[]>;
}

/**
 * Term blocks that are read at most for the terms with one prefix; for a prefix with more blocks,
 * its completions are looked up instead.
 */
export const maxBlocksPerPrefix = 4;

/** Encodes a directory as JSON. */
export function encodeDirectory(directory: SearchDirectory): Uint8Array<ArrayBuffer> {
  return new TextEncoder().encode(JSON.stringify(directory));
}

/** Decodes a directory. Throws a SyntaxError if it is not JSON. */
export function decodeDirectory(bytes: Uint8Array): SearchDirectory {
  return JSON.parse(new TextDecoder().decode(bytes));
}

/** Returns the range of blocks that may hold terms with a prefix; `to` is exclusive. */
export function findBlocks(
  firstTerms: readonly string[],
  prefix: string,
): { from: number; to: number } {
  const from = Math.max(0, countBelow(firstTerms, (term) => term <= prefix) - 1);
  const to = countBelow(firstTerms, (term) => term <= prefix || term.startsWith(prefix));
  return { from, to: Math.max(to, from) };
}

/** Returns the block that may hold a term. */
export function findBlock(firstTerms: readonly string[], term: string): number {
  return findBlocks(firstTerms, term).from;
}

/** Returns how many sorted terms are below a boundary, by binary search. */
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
