import type { Piece } from '../article/article.ts';
import { compareText } from '../text/compare-text.ts';
import type { CanonicalKey } from '../url/canonical-url.ts';
import type { KeyProblem, NamedArticle } from './join/claim.ts';
import { groupClaims } from './join/group-claims.ts';
import { joinClaims } from './join/join-claims.ts';
import { readPieceAddresses } from './join/piece-addresses.ts';
import { readClaims } from './join/read-claims.ts';

export interface KeyedArticle extends NamedArticle {
  key: CanonicalKey;
  /** The keys of its other addresses, without `key`. */
  aliases: CanonicalKey[];
}

export interface KeyAssignment {
  /** Sorted by key. No two have a key or alias in common. */
  articles: KeyedArticle[];
  problems: KeyProblem[];
  warnings: KeyProblem[];
  /** The number of records that went into another record of the same article. */
  joined: number;
}

/**
 * Returns the articles with their keys and aliases. Checks that every address, those of linked pieces
 * included, can be the address of one page. Records that share an address are joined into one. The
 * articles do not depend on the order or the names of the files.
 *
 * A linked piece that is the article itself is a warning: the index leaves it out.
 */
export function assignKeys(named: readonly NamedArticle[]): KeyAssignment {
  const { claims, problems, warnings } = readClaims(named);
  const grouped = groupClaims(claims);
  const articles = grouped.groups.map((group): KeyedArticle => {
    const { name, article, keys } = joinClaims(group);
    const [key, ...aliases] = keys;
    return { name, article, key: key as CanonicalKey, aliases };
  });
  return {
    articles: articles.sort((a, b) => compareText(a.key, b.key)),
    problems,
    warnings: [...warnings, ...grouped.warnings],
    joined: claims.length - articles.length,
  };
}

/** Returns the keys of all addresses of a piece, without repeats, that of its webUrl first. */
export function keysOf(piece: Piece): CanonicalKey[] {
  return [...new Set(readPieceAddresses(piece).flatMap(({ key }) => key ?? []))];
}
