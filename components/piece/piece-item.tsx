import type { Piece } from '../../core/article/article.ts';
import type { RelatedPiece } from '../../core/index/index-entry.ts';
import type { QualityScale } from '../../core/index/quality-scale.ts';
import { useText } from '../text/text.tsx';
import { PieceByline } from './piece-byline.tsx';
import { PieceCopies } from './piece-copies.tsx';
import { PieceReason } from './piece-reason.tsx';
import { PieceTitle } from './piece-title.tsx';

interface PieceItemProps {
  piece: RelatedPiece;
  /** The article to compare date and quality with. */
  article: Piece;
  scale: QualityScale;
  pictures: boolean;
  /**
   * Whether the piece is shown side by side with the article. The reason then follows the byline, so
   * that both titles start at the same height.
   */
  isFacing: boolean;
}

/** One linked or similar piece: what it says about the article, title, source, quality and excerpt. */
export function PieceItem({ piece, article, scale, pictures, isFacing }: PieceItemProps) {
  const { t } = useText();
  const reason = <PieceReason piece={piece} />;
  return (
    <li class="piece">
      {!isFacing && reason}
      <h3 class="title">
        <PieceTitle piece={piece} />
      </h3>
      <div class="facts">
        <PieceByline piece={piece} article={article} scale={scale} pictures={pictures} />
        {isFacing && reason}
        <PieceCopies webUrl={piece.webUrl} addresses={piece.alsoAt ?? []} />
        {piece.excerpt && (
          <details class="excerpt">
            <summary>{t('excerpt')}</summary>
            <p dir="auto">{piece.excerpt}</p>
          </details>
        )}
      </div>
    </li>
  );
}
