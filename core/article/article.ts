import type { Stance } from './stance.ts';

/** Fields that an article and a piece linked to it have in common. */
export interface Piece {
  title: string;
  excerpt?: string;
  /** ISO 8601, as the curator wrote it. */
  publishedDateTime?: string;
  webUrl: string;
  type?: string;
  provider?: Provider;
  /** The publisher's own score: from 0, without a top; absent where nobody rated the piece. */
  quality?: number;
  images?: Picture[];
  ampWebUrl?: string;
  cdnAmpWebUrl?: string;
  originalUrl?: string;
}

export interface Provider {
  name?: string;
  domain?: string;
}

export interface Picture {
  url: string;
  width?: number;
  height?: number;
  isCached?: boolean;
}

/** A piece that a curator linked to an article. */
export interface LinkedPiece extends Piece {
  /** The curator's own judgement. */
  stance?: Stance;
}

/** A checked record of data/articles, without the field that never leaves the data (`secured`). */
export interface Article extends Piece {
  category?: string;
  /** -1 where unknown. */
  heat?: number;
  /** Whether the source site reprinted it; false does not keep a record out of the index. */
  published?: boolean;
  topics: string[];
  related: LinkedPiece[];
}

/** Returns every address of a piece without repeats, the one to show first; at least one. */
export function addressesOf(piece: Piece): string[] {
  const all = [piece.webUrl, piece.originalUrl, piece.ampWebUrl, piece.cdnAmpWebUrl];
  return [...new Set(all.filter((address) => address !== undefined))];
}
