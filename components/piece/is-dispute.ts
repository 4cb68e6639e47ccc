import type { Piece } from '../../core/article/article.ts';
import type { RelatedPiece } from '../../core/index/index-entry.ts';

/** Returns whether the piece is a counterpoint: linked to the article, with the stance `disputes`. */
export function isDispute({ relation, stance }: Piece & Partial<RelatedPiece>): boolean {
  return relation === 'linked' && stance === 'disputes';
}
