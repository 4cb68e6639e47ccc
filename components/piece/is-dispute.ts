import type { Piece } from '../../core/article/article.ts';
import type { RelatedPiece } from '../../core/index/index-entry.ts';

/** Whether a curator linked the piece because it disputes the article: a counterpoint. */
export function isDispute({ relation, stance }: Piece & Partial<RelatedPiece>): boolean {
  return relation === 'linked' && stance === 'disputes';
}
