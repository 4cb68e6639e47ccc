import type { Piece } from '../../core/article/article.ts';
import type { QualityScale } from '../../core/index/quality-scale.ts';
import { PiecePicture } from './piece-picture.tsx';
import { PieceSource } from './piece-source.tsx';
import { QualityMeter } from './quality-meter.tsx';

interface PieceBylineProps {
  piece: Piece;
  /** The article to compare date and quality with; undefined for the article itself. */
  article?: Piece;
  scale: QualityScale;
  /** Whether the reader allows pictures. */
  pictures?: boolean | undefined;
}

/** A piece's picture or monogram, provider, date and quality. */
export function PieceByline({ piece, article, scale, pictures = false }: PieceBylineProps) {
  return (
    <div class="byline">
      <PiecePicture piece={piece} isAllowed={pictures} />
      <div>
        <PieceSource piece={piece} articleDate={article?.publishedDateTime} />
        <QualityMeter quality={piece.quality} articleQuality={article?.quality} scale={scale} />
      </div>
    </div>
  );
}
