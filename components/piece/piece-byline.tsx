import type { Piece } from '../../core/article/article.ts';
import { PiecePicture } from './piece-picture.tsx';
import { PieceSource } from './piece-source.tsx';
import { QualityMeter } from './quality-meter.tsx';

interface PieceBylineProps {
  piece: Piece;
  /** The article that the piece stands beside. */
  beside?: Piece;
  /** Whether the reader wants pictures. */
  pictures?: boolean | undefined;
}

/** Who published the piece, when, and how well it is rated, both beside the article; a letter or a picture. */
export function PieceByline({ piece, beside, pictures }: PieceBylineProps) {
  return (
    <div class="byline">
      <PiecePicture piece={piece} isWanted={pictures} />
      <div>
        <PieceSource piece={piece} besideDate={beside?.publishedDateTime} />
        <QualityMeter quality={piece.quality} beside={beside?.quality} />
      </div>
    </div>
  );
}
