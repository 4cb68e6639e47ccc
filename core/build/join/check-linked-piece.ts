import type { LinkedPiece } from '../../article/article.ts';
import type { CanonicalKey } from '../../url/canonical-url.ts';
import { isArticleAddress } from '../../url/is-article-address.ts';
import { dropAddresses, type PieceAddress, readPieceAddresses } from './piece-addresses.ts';

/** A linked piece without the addresses that no page of an article can have. */
export interface CheckedPiece {
  /** Undefined where none is left. */
  piece: LinkedPiece | undefined;
  addresses: readonly PieceAddress[];
  /** Under the names of the piece's own fields. */
  warnings: { field: string; message: string }[];
}

export function checkLinkedPiece(piece: LinkedPiece): CheckedPiece {
  const addresses = readPieceAddresses(piece);
  const faulty = addresses.filter(({ fault }) => fault !== undefined);
  const left = dropAddresses(piece, faulty);
  const result =
    left === undefined ? 'the linked piece is left out, because this' : 'is left out; it';
  const warnings = faulty.map(({ field, address, fault }) => ({
    field,
    message: `${result} ${fault}: ${address}`,
  }));
  const good = addresses.filter(({ fault }) => fault === undefined);
  return { piece: left, addresses: good, warnings: [...warnings, ...warnOfLists(good)] };
}

/** Returns a warning for each page among the addresses that looks like a list. */
export function warnOfLists(
  addresses: readonly PieceAddress[],
): { field: string; message: string }[] {
  const lists = addresses.filter(({ key }) => !isArticleAddress(key as CanonicalKey));
  const first = lists.filter(({ key }, at) => lists.findIndex((one) => one.key === key) === at);
  return first.map(({ field, address }) => ({
    field,
    message: `looks like a list, not an article: ${address}`,
  }));
}
