import type { LinkedPiece } from '../../article/article.ts';
import type { CanonicalKey } from '../../url/canonical-url.ts';
import { type CheckedPiece, checkLinkedPiece, warnOfLists } from './check-linked-piece.ts';
import type { Claim, KeyProblem, NamedArticle } from './claim.ts';
import { dropAddresses, readPieceAddresses } from './piece-addresses.ts';

export interface ReadClaims {
  claims: Claim[];
  problems: KeyProblem[];
  warnings: KeyProblem[];
}

/**
 * Returns the keys that records claim. An address that cannot be that of an article is left out with
 * a warning, and so is a linked piece that has no other; a record that has no other is a problem. The
 * warnings of a linked piece are told where it is met first.
 */
export function readClaims(named: readonly NamedArticle[]): ReadClaims {
  const read: ReadClaims = { claims: [], problems: [], warnings: [] };
  const checked = new Map<LinkedPiece, CheckedPiece>();
  for (const { name, article } of named) {
    const addresses = readPieceAddresses(article);
    const faulty = addresses.filter(({ fault }) => fault !== undefined);
    const left = dropAddresses(article, faulty);
    for (const { field, address, fault } of faulty) {
      const into = left === undefined ? read.problems : read.warnings;
      const message = `${left === undefined ? '' : 'is left out; it '}${fault}: ${address}`;
      into.push({ name, field, message });
    }
    if (left === undefined) continue;
    const good = addresses.filter(({ fault }) => fault === undefined);
    for (const warning of warnOfLists(good)) read.warnings.push({ name, ...warning });
    const keys = [...new Set(good.map(({ key }) => key as CanonicalKey))];
    const related = checkRelated({ name, article: left }, new Set(keys), checked, read.warnings);
    const isSame = related === left.related;
    read.claims.push({ name, article: isSame ? left : { ...left, related }, keys });
  }
  return read;
}

function checkRelated(
  { name, article: { related } }: NamedArticle,
  own: ReadonlySet<CanonicalKey>,
  checked: Map<LinkedPiece, CheckedPiece>,
  warnings: KeyProblem[],
): LinkedPiece[] {
  let isSame = true;
  const left: LinkedPiece[] = [];
  for (const [at, item] of related.entries()) {
    let check = checked.get(item);
    if (check === undefined) {
      check = checkLinkedPiece(item);
      checked.set(item, check);
      for (const { field, message } of check.warnings) {
        warnings.push({ name, field: `related[${at}].${field}`, message });
      }
    }
    const itself = check.addresses.find(({ key }) => own.has(key as CanonicalKey));
    if (itself !== undefined) {
      const message = `is the article itself; it is left out: ${itself.address}`;
      warnings.push({ name, field: `related[${at}].${itself.field}`, message });
    }
    if (check.piece !== undefined) left.push(check.piece);
    if (check.piece !== item) isSame = false;
  }
  // A copy of each list would double what a large collection takes.
  return isSame ? related : left;
}
