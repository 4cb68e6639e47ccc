import type { Piece } from '../../core/article/article.ts';
import type { RelatedPiece } from '../../core/index/index-entry.ts';
import { isDispute } from '../../core/index/is-dispute.ts';

/** An article or a piece that has a date. */
export interface DatedPiece {
  piece: Piece;
  /** Milliseconds since 1970. */
  ms: number;
  /** `own` is the article itself, `dispute` a counterpoint; undefined for all other pieces. */
  kind: 'own' | 'dispute' | undefined;
}

/** The names of the kinds. */
export const kindKeys = { own: 'thisArticle', dispute: 'counterpoint' } as const;

/** Returns the article and its pieces, earliest first, without those that have no valid date. */
export function listDatedPieces(article: Piece, pieces: RelatedPiece[]): DatedPiece[] {
  const related = pieces.map((piece) => ({
    piece,
    kind: isDispute(piece) ? ('dispute' as const) : undefined,
  }));
  return [{ piece: article, kind: 'own' as const }, ...related]
    .map((dated) => ({ ...dated, ms: Date.parse(dated.piece.publishedDateTime ?? '') }))
    .filter(({ ms }) => !Number.isNaN(ms))
    .sort((a, b) => a.ms - b.ms);
}
