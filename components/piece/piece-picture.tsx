import { useState } from 'preact/hooks';
import type { Piece } from '../../core/article/article.ts';
import { useText } from '../text/text.tsx';
import { readPictureSource } from './http-address.ts';
import { readProviderName } from './read-provider-name.ts';

interface PiecePictureProps {
  piece: Piece;
  /** Whether the reader allows pictures, which the browser loads from their publishers. */
  isAllowed: boolean;
}

/** The piece's picture; without one, or if it does not load, the first letter of the provider. */
export function PiecePicture({ piece, isAllowed }: PiecePictureProps) {
  const { language } = useText();
  const source = isAllowed ? readPictureSource(piece) : undefined;
  const [brokenSource, setBrokenSource] = useState<string>();
  return (
    <span class="picture" aria-hidden="true">
      {source === undefined || source === brokenSource ? (
        toMonogram(piece, language)
      ) : (
        <img
          alt=""
          loading="lazy"
          decoding="async"
          referrerpolicy="no-referrer"
          onError={() => setBrokenSource(source)}
          src={source}
        />
      )}
    </span>
  );
}

function toMonogram(piece: Piece, language: string): string {
  const [first = ''] = readProviderName(piece) ?? piece.title;
  return first.toLocaleUpperCase(language);
}
