import type { RelatedPiece } from './index-entry.ts';

/** Returns whether a piece is a counterpoint: linked to the article, with the stance `disputes`. */
export function isDispute({
  relation,
  stance,
}: Partial<Pick<RelatedPiece, 'relation' | 'stance'>>): boolean {
  return relation === 'linked' && stance === 'disputes';
}
