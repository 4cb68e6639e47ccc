import type { Piece } from './article.ts';

/** Returns when a piece was published, in milliseconds since 1970; 0 where that is unknown. */
export function readPublishedMs(piece: Piece): number {
  return piece.publishedDateTime === undefined ? 0 : Date.parse(piece.publishedDateTime);
}
