import type { Piece } from '../../core/article/article.ts';
import { formatDate, formatDistance } from '../text/format-date.ts';
import { useText } from '../text/text.tsx';
import { readProviderName } from './read-provider-name.ts';

interface PieceSourceProps {
  piece: Piece;
  /** The date of the article, to show how much later or earlier the piece is. */
  articleDate?: string | undefined;
}

/** Provider, date, and the distance from the article's date. What is not known is left out. */
export function PieceSource({ piece, articleDate }: PieceSourceProps) {
  const text = useText();
  const provider = readProviderName(piece);
  const date = formatDate(piece.publishedDateTime, text.language);
  const distance = formatDistance(articleDate, piece.publishedDateTime, text);
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
