import { addressesOf, type Piece } from '../../core/article/article.ts';

/** Returns the first address of a piece that is http(s); undefined if there is none. */
export function readHref(piece: Piece): string | undefined {
  return addressesOf(piece)
    .map(readHttpAddress)
    .find((address) => address !== undefined);
}

/** Returns the first picture address of a piece that is http(s); undefined if there is none. */
export function readPictureSource(piece: Piece): string | undefined {
  return piece.images
    ?.map((picture) => readHttpAddress(picture.url))
    .find((address) => address !== undefined);
}

/** Returns the normalised address, safe to use in a link; undefined if it is not http(s). */
export function readHttpAddress(raw: string): string | undefined {
  const url = URL.canParse(raw) ? new URL(raw) : undefined;
  return url?.protocol === 'https:' || url?.protocol === 'http:' ? url.href : undefined;
}
