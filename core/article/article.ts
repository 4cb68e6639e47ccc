import type { Stance } from './stance.ts';

/** What both an article and a piece linked to it say of themselves. */
export interface Piece {
  title: string;
  excerpt?: string;
  /** ISO 8601, as the curator wrote it. */
  publishedDateTime?: string;
  webUrl: string;
  type?: string;
  provider?: Provider;
  /** 0 to 100; absent means that nobody rated it. */
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
  /** As the curator wrote it. */
  stance?: Stance;
}

/** One record of data/articles, checked, without the fields that never leave the data (`secured`). */
export interface Article extends Piece {
  category?: string;
  /** -1 means unknown. */
  heat?: number;
  /** Whether the source site reprinted it; it does not keep a record out of the index. */
  published?: boolean;
  topics: string[];
  related: LinkedPiece[];
}

/** Every address under which the piece can be read, the one to show first; at least one. */
export function addressesOf(piece: Piece): string[] {
  const all = [piece.webUrl, piece.originalUrl, piece.ampWebUrl, piece.cdnAmpWebUrl];
  return [...new Set(all.filter((address) => address !== undefined))];
}
