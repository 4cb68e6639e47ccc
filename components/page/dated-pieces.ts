import type { Piece } from '../../core/article/article.ts';
import type { RelatedPiece } from '../../core/index/index-entry.ts';
import { isDispute } from '../piece/is-dispute.ts';

/** One of the pieces about a story, by its date. */
export interface DatedPiece {
  piece: Piece;
  ms: number;
  /** What sets it off from the rest of the coverage. */
  kind: 'own' | 'dispute' | false;
}

/** The article and its pieces as they came out, without those that have no date. */
export function listDated(article: Piece, pieces: RelatedPiece[]): DatedPiece[] {
  return [article, ...pieces]
    .map((piece, at) => ({
      piece,
      ms: Date.parse(piece.publishedDateTime ?? ''),
      kind: at === 0 ? ('own' as const) : isDispute(piece) && ('dispute' as const),
    }))
    .filter(({ ms }) => !Number.isNaN(ms))
    .sort((a, b) => a.ms - b.ms);
}
