import type { Piece } from '../../article/article.ts';
import { addressFields } from '../../article/read-address-field.ts';
import { type CanonicalKey, canonicalUrl } from '../../url/canonical-url.ts';
import { hostOfKey } from '../../url/host-of-key.ts';
import { isHomePage } from '../../url/is-home-page.ts';
import { isSiteHost } from '../../url/is-site-host.ts';

export interface PieceAddress {
  field: (typeof addressFields)[number];
  address: string;
  /** Undefined where the address is that of no page. */
  key: CanonicalKey | undefined;
  /** Why it cannot be the address of an article. */
  fault: string | undefined;
}

// Real collections link each piece about 40 times, and a key takes longer than all else of a link.
const known = new WeakMap<Piece, readonly PieceAddress[]>();

/** Returns the addresses of a piece with their keys, its webUrl first. The piece must not change. */
export function readPieceAddresses(piece: Piece): readonly PieceAddress[] {
  const read = known.get(piece) ?? readAll(piece);
  known.set(piece, read);
  return read;
}

function readAll(piece: Piece): PieceAddress[] {
  return addressFields.flatMap((field) => {
    const address = piece[field];
    if (address === undefined) return [];
    const key = canonicalUrl(address);
    return [{ field, address, key, fault: findFault(key) }];
  });
}

function findFault(key: CanonicalKey | undefined): string | undefined {
  if (key === undefined) return 'is no address of a page';
  if (!isSiteHost(hostOfKey(key).replace(/:\d+$/, ''))) return 'is on no public site';
  return isHomePage(key) ? 'is a home page, not an article' : undefined;
}

/**
 * Returns a piece without some of its addresses, and with another as the one to show if need be;
 * undefined if none is left.
 */
export function dropAddresses<Kind extends Piece>(
  piece: Kind,
  dropped: readonly PieceAddress[],
): Kind | undefined {
  if (dropped.length === 0) return piece;
  const isDropped = new Set(dropped.map(({ field }) => field));
  const [first] = readPieceAddresses(piece).filter(({ field }) => !isDropped.has(field));
  if (first === undefined) return undefined;
  const left = { ...piece };
  for (const field of isDropped) delete left[field as keyof Kind];
  left.webUrl = first.address;
  return left;
}
