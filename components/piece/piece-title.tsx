import type { Piece } from '../../core/article/article.ts';
import { useText } from '../text/text.tsx';
import { readHref } from './http-address.ts';

interface PieceTitleProps {
  piece: Piece;
}

/** A title that opens the piece in a new tab; plain text if the piece has no http(s) address. */
export function PieceTitle({ piece }: PieceTitleProps) {
  const { t } = useText();
  const href = readHref(piece);
  if (href === undefined) return <span dir="auto">{piece.title}</span>;
  return (
    <a class="piece-link" href={href} target="_blank" rel="noopener noreferrer">
      <span dir="auto">{piece.title}</span>
      <span class="visually-hidden"> ({t('opensInNewTab')})</span>
    </a>
  );
}
