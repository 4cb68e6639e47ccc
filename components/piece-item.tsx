import type { Piece } from '../core/article/article.ts';
import type { RelatedPiece } from '../core/index/index-entry.ts';
import { PieceCopies } from './piece-copies.tsx';
import { PiecePicture } from './piece-picture.tsx';
import { PieceReason } from './piece-reason.tsx';
import { PieceSource } from './piece-source.tsx';
import { PieceTitle } from './piece-title.tsx';
import { QualityMeter } from './quality-meter.tsx';

interface PieceItemProps {
  piece: RelatedPiece;
  /** The article that the piece stands beside. */
  article: Piece;
  pictures: boolean;
}

/** One related piece: what it is to the article, its title, source, quality and excerpt. */
export function PieceItem({ piece, article, pictures }: PieceItemProps) {
  return (
    <li class="piece">
      {pictures && <PiecePicture piece={piece} />}
      <PieceReason piece={piece} />
      <h3 class="title">
        <PieceTitle piece={piece} />
      </h3>
      <PieceSource piece={piece} besideDate={article.publishedDateTime} />
      <PieceCopies addresses={piece.alsoAt ?? []} />
      <QualityMeter quality={piece.quality} beside={article.quality} />
      {piece.excerpt && (
        <p class="excerpt" dir="auto">
          {piece.excerpt}
        </p>
      )}
    </li>
  );
}
