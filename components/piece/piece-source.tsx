import type { Piece } from '../../core/article/article.ts';
import { formatDate, formatDistance } from '../text/format-date.ts';
import { useText } from '../text/text.tsx';
import { readProviderName } from './provider-name.ts';

interface PieceSourceProps {
  piece: Piece;
  /** The date of the article that the piece stands beside. */
  besideDate?: string | undefined;
}

/** Who published the piece, when, and how much later or earlier; what is not known is left out. */
export function PieceSource({ piece, besideDate }: PieceSourceProps) {
  const text = useText();
  const provider = readProviderName(piece);
  const date = formatDate(piece.publishedDateTime, text.language);
  const distance = formatDistance(besideDate, piece.publishedDateTime, text);
  const parts = [
    provider && <span dir="auto">{provider}</span>,
    date && <time dateTime={piece.publishedDateTime}>{date}</time>,
    distance,
  ].filter(Boolean);
  if (parts.length === 0) return undefined;
  return (
    <p class="source">{parts.flatMap((part, index) => (index === 0 ? [part] : [' · ', part]))}</p>
  );
}
