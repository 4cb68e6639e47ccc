import type { Stance } from '../article/stance.ts';
import { decodeVlq, encodeVlq, unzigzag, zigzag } from '../bytes/base64-vlq.ts';
import type { PieceLink, Relation } from './index-entry.ts';

/** The links of an entry, as its row of a bucket has them; absent fields mean none. */
export interface LinkFields {
  /** Base64 VLQ of the numbers of linked pieces, as encodeList writes them. */
  linked?: string;
  /** The same of backlinked pieces. */
  backlinks?: string;
  /** Stances that are known. */
  stances?: LinkStance[];
}

/** The place of a link in the order shown, and its stance. */
type LinkStance = [at: number, stance: Stance, ...cues: string[]];

/**
 * Returns the fields for links, which come in the order shown: those in front, then the others; of
 * each, backlinks last. Those behind the line take few bytes if they go from the newest to the oldest.
 */
export function encodeLinks(links: readonly PieceLink[]): LinkFields {
  const encode = (wanted: Relation) => {
    const own = links.filter(({ relation }) => relation === wanted);
    const front = own.filter(({ isFront }) => isFront).length;
    return encodeList(
      own.map(({ piece }) => piece),
      front,
    );
  };
  const linked = encode('linked');
  const backlinks = encode('backlink');
  const stances = links.flatMap(({ stance, cues = [] }, at): LinkStance[] =>
    stance === undefined ? [] : [[at, stance, ...cues]],
  );
  return {
    ...(linked !== undefined && { linked }),
    ...(backlinks !== undefined && { backlinks }),
    ...(stances.length > 0 && { stances }),
  };
}

/** Returns the links that encodeLinks was given. Throws a RangeError if they are damaged. */
export function decodeLinks({ linked, backlinks, stances = [] }: LinkFields) {
  const all = [...decodeList('linked', linked), ...decodeList('backlink', backlinks)];
  const links = [...all.filter(({ isFront }) => isFront), ...all.filter(({ isFront }) => !isFront)];
  for (const [at, stance, ...cues] of stances) {
    const link = links[at];
    if (link !== undefined) Object.assign(link, { stance }, cues.length > 0 && { cues });
  }
  return links;
}

/**
 * Encodes a list of pieces: how many of them are in front; these, each as the zigzag of its difference
 * from the one before; then runs from the newest piece to the oldest, each as its length and the
 * numbers from the lowest, as differences. Pieces are numbered from the oldest.
 */
function encodeList(pieces: number[], front: number): string | undefined {
  if (pieces.length === 0) return undefined;
  const runs = splitIntoRuns(pieces.slice(front));
  return encodeVlq([
    front,
    ...toDifferences(pieces.slice(0, front)).map(zigzag),
    ...runs.flatMap((run) => [run.length, ...toDifferences(run.toReversed())]),
  ]);
}

function decodeList(relation: PieceLink['relation'], text = ''): PieceLink[] {
  const [front = 0, ...numbers] = decodeVlq(text);
  const pieces = toSums(numbers.slice(0, front).map(unzigzag));
  for (let at = front; at < numbers.length; ) {
    const length = numbers[at] as number;
    const run = numbers.slice(at + 1, at + 1 + length);
    if (length === 0 || run.length < length) throw new RangeError('links: a run is cut off');
    pieces.push(...toSums(run).reverse());
    at += 1 + length;
  }
  return pieces.map((piece, at) => ({ relation, piece, isFront: at < front }));
}

/** Splits a list into the longest parts that go from the newest piece to the oldest. */
function splitIntoRuns(pieces: number[]): number[][] {
  const runs: number[][] = [];
  for (const [at, piece] of pieces.entries()) {
    if (at > 0 && piece < (pieces[at - 1] as number)) runs.at(-1)?.push(piece);
    else runs.push([piece]);
  }
  return runs;
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
