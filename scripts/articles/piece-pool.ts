import { hash } from 'node:crypto';
import type { LinkedPiece } from '../../core/article/article.ts';
import type { LinkedPieceReader } from '../../core/article/parse-article.ts';
import { dropBlanks } from '../../core/article/raw-fields.ts';
import { type ReadLinkedPiece, readLinkedPiece } from '../../core/article/read-linked-piece.ts';

/** A linked piece as many records have it, with its number in the pool. */
export interface PooledPiece extends ReadLinkedPiece {
  number: number;
  /** A hash of the piece as it is written. */
  source: string;
}

/** An item of `related` that something is wrong with. */
export interface FaultyLink {
  at: number;
  /** The number of its piece in the pool. */
  number: number;
}

/**
 * Reads linked pieces, each distinct one once. In a real collection 4,159 pieces are linked 161,000
 * times, each time with all their fields.
 */
export interface PiecePool {
  /** Reads an item of the current record. Its warnings stay in the pool. */
  read: LinkedPieceReader;
  /** Ends the current record; returns its items that have warnings. */
  endRecord: () => FaultyLink[];
  numberOf: (piece: LinkedPiece) => number;
  pieces: readonly PooledPiece[];
}

export function openPiecePool(): PiecePool {
  const pieces: PooledPiece[] = [];
  const byContent = new Map<string, PooledPiece>();
  const byRaw = new WeakMap<object, PooledPiece>();
  const numbers = new Map<LinkedPiece, number>();
  let faulty: FaultyLink[] = [];

  const pool = (raw: unknown): PooledPiece => {
    // A hash, because the contents of all pieces would be the larger part of the memory.
    const key = hashContent(dropBlanks(raw));
    const known = byContent.get(key);
    if (known !== undefined) return known;
    const pooled = { ...readLinkedPiece(raw), number: pieces.length, source: key };
    pieces.push(pooled);
    byContent.set(key, pooled);
    if (pooled.piece !== undefined) numbers.set(pooled.piece, pooled.number);
    return pooled;
  };

  return {
    read(raw, at) {
      const isObject = typeof raw === 'object' && raw !== null;
      const pooled = (isObject ? byRaw.get(raw) : undefined) ?? pool(raw);
      if (isObject) byRaw.set(raw, pooled);
      const { piece, problems, warnings, number } = pooled;
      if (warnings.length > 0) faulty.push({ at, number });
      return { piece, problems, warnings: [] };
    },
    endRecord() {
      const links = faulty;
      faulty = [];
      return links;
    },
    numberOf: (piece) => numbers.get(piece) as number,
    pieces,
  };
}

/** Returns a text that two JSON values have in common only if they are equal. */
export function hashContent(value: unknown): string {
  return hash('sha256', JSON.stringify(value) ?? '', 'base64');
}
