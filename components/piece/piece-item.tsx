import type { Piece } from '../../core/article/article.ts';
import type { RelatedPiece } from '../../core/index/index-entry.ts';
import { useText } from '../text/text.tsx';
import { PieceByline } from './piece-byline.tsx';
import { PieceCopies } from './piece-copies.tsx';
import { PieceReason } from './piece-reason.tsx';
import { PieceTitle } from './piece-title.tsx';

interface PieceItemProps {
  piece: RelatedPiece;
  /** The article that the piece stands beside. */
  article: Piece;
  pictures: boolean;
  /** Whether its title is to stand level with that of the article. */
  isFacing: boolean;
}

/** One related piece: what it is to the article, its title, source, quality and excerpt. */
export function PieceItem({ piece, article, pictures, isFacing }: PieceItemProps) {
  const { t } = useText();
  const reason = <PieceReason piece={piece} />;
  return (
    <li class="piece">
      {!isFacing && reason}
      <h3 class="title">
        <PieceTitle piece={piece} />
      </h3>
      <PieceByline piece={piece} beside={article} pictures={pictures} />
      {isFacing && reason}
      <PieceCopies addresses={piece.alsoAt ?? []} />
      {piece.excerpt && (
        <details class="excerpt">
          <summary>{t('excerpt')}</summary>
          <p dir="auto">{piece.excerpt}</p>
        </details>
      )}
    </li>
  );
}
