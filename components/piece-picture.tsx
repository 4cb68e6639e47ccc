import { useState } from 'preact/hooks';
import type { Piece } from '../core/article/article.ts';
import { readPictureSource } from './http-address.ts';
import { readProviderName } from './provider-name.ts';
import { useText } from './text.tsx';

/** The piece's picture in a fixed box; the provider's first letter where there is none to show. */
export function PiecePicture({ piece }: { piece: Piece }) {
  const { language } = useText();
  const source = readPictureSource(piece);
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
