import { addressesOf, type Piece } from '../../core/article/article.ts';

/** The first of a piece's addresses that may stand in a link; undefined where none is http(s). */
export function readHref(piece: Piece): string | undefined {
  return addressesOf(piece).map(readHttpAddress).find(isPresent);
}

/** The first of a piece's pictures that may be asked for. */
export function readPictureSource(piece: Piece): string | undefined {
  return piece.images?.map((picture) => readHttpAddress(picture.url)).find(isPresent);
}

/** The address as a link may hold it; undefined where it is not http(s). */
export function readHttpAddress(raw: string): string | undefined {
  const url = URL.canParse(raw) ? new URL(raw) : undefined;
  return url?.protocol === 'https:' || url?.protocol === 'http:' ? url.href : undefined;
}

export function isPresent(address: string | undefined): address is string {
  return address !== undefined;
}
