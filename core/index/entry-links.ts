import type { Stance } from '../article/stance.ts';
import { decodeVlq, encodeVlq, unzigzag, zigzag } from '../bytes/base64-vlq.ts';
import type { PieceLink } from './index-entry.ts';

/** The links of an entry, as its row of a bucket has them; absent fields mean none. */
export interface LinkFields {
  /**
   * Base64 VLQ of numbers of linked pieces: how many are listed in the order shown, these, each as the
   * zigzag of its difference from the one before, then the others from the lowest, as differences.
   * Pieces are numbered from the oldest, and the others are shown from the newest.
   */
  linked?: string;
  /** Base64 VLQ of the numbers of backlinked pieces, stored and shown like the others of `linked`. */
  backlinks?: string;
  /** Stances that are known. */
  stances?: LinkStance[];
}

/** The place of a link in the order shown, and its stance. */
type LinkStance = [at: number, stance: Stance, ...cues: string[]];

/**
 * Returns the fields for links, which come in the order shown: linked pieces, then backlinks from the
 * newest. A long list of linked pieces takes few bytes if it ends from the newest to the oldest.
 */
export function encodeLinks(links: readonly PieceLink[]): LinkFields {
  const linked = links.filter(({ relation }) => relation === 'linked').map(({ piece }) => piece);
  const backlinks = links.slice(linked.length).map(({ piece }) => piece);
  const stances = links.flatMap(({ stance, cues = [] }, at): LinkStance[] =>
    stance === undefined ? [] : [[at, stance, ...cues]],
  );
  return {
    ...(linked.length > 0 && { linked: encodeLinked(linked) }),
    ...(backlinks.length > 0 && { backlinks: encodeVlq(toDifferences(backlinks.reverse())) }),
    ...(stances.length > 0 && { stances }),
  };
}

/** Returns the links that encodeLinks was given. Throws a RangeError if they are damaged. */
export function decodeLinks({ linked = '', backlinks = '', stances = [] }: LinkFields) {
  const [count = 0, ...numbers] = decodeVlq(linked);
  const links = [
    ...toSums(numbers.slice(0, count).map(unzigzag)),
    ...toSums(numbers.slice(count)).reverse(),
  ].map((piece): PieceLink => ({ relation: 'linked', piece }));
  for (const piece of toSums(decodeVlq(backlinks)).reverse()) {
    links.push({ relation: 'backlink', piece });
  }
  for (const [at, stance, ...cues] of stances) {
    const link = links[at];
    if (link !== undefined) Object.assign(link, { stance }, cues.length > 0 && { cues });
  }
  return links;
}

function encodeLinked(pieces: number[]): string {
  const count = countOrdered(pieces);
  const ordered = toDifferences(pieces.slice(0, count)).map(zigzag);
  return encodeVlq([count, ...ordered, ...toDifferences(pieces.slice(count).reverse())]);
}

/** Counts the pieces before those that end the list from the newest to the oldest. */
function countOrdered(pieces: number[]): number {
  let count = pieces.length;
  const isFalling = (at: number) =>
    at === pieces.length || (pieces[at - 1] as number) > (pieces[at] as number);
  while (count > 0 && isFalling(count)) count -= 1;
  return count;
}

function toDifferences(numbers: number[]): number[] {
  return numbers.map((number, at) => number - (numbers[at - 1] ?? 0));
}

function toSums(differences: number[]): number[] {
  let sum = 0;
  return differences.map((difference) => {
    sum += difference;
    return sum;
  });
}
