import { useState } from 'preact/hooks';
import type { Piece } from '../../core/article/article.ts';
import { useText } from '../text/text.tsx';
import { readPictureSource } from './http-address.ts';
import { readProviderName } from './provider-name.ts';

interface PiecePictureProps {
  piece: Piece;
  /** Whether the reader wants pictures, which are asked for from their publishers. */
  isWanted: boolean | undefined;
}

/** The provider's first letter, or the piece's picture where the reader wants it and it can be had. */
export function PiecePicture({ piece, isWanted }: PiecePictureProps) {
  const { language } = useText();
  const source = isWanted ? readPictureSource(piece) : undefined;
  const [broken, setBroken] = useState<string>();
  return (
    <span class="picture" aria-hidden="true">
      {source === undefined || source === broken ? (
        readMonogram(piece, language)
      ) : (
        <img
          alt=""
          loading="lazy"
          decoding="async"
          referrerpolicy="no-referrer"
          onError={() => setBroken(source)}
          src={source}
        />
      )}
    </span>
  );
}

function readMonogram(piece: Piece, language: string): string {
  const [first = ''] = readProviderName(piece) ?? piece.title;
  return first.toLocaleUpperCase(language);
}
