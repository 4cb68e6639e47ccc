import type { Piece } from './article.ts';

/** When a piece was published, in milliseconds; 0 where that is not known. */
export function momentOf(piece: Piece): number {
  return piece.publishedDateTime === undefined ? 0 : Date.parse(piece.publishedDateTime);
}
