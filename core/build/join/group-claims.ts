import { compareText } from '../../text/compare-text.ts';
import type { CanonicalKey } from '../../url/canonical-url.ts';
import type { Claim, KeyProblem } from './claim.ts';
import { haveCommonWords } from './compare-titles.ts';
import { makeDisjointSets } from './disjoint-sets.ts';
import { dropAddresses, readPieceAddresses } from './piece-addresses.ts';

export interface GroupedClaims {
  /** Each group is one article. */
  groups: Claim[][];
  warnings: KeyProblem[];
}

/** A page has a few records at most. Beyond, a shared address says nothing but that it is wrong. */
const maxCompared = 50;

/**
 * Finds the records that are one article: those that share an address. The groups do not depend on
 * the order of the records.
 *
 * A wrong address in many records (a publisher's page of all its AMP pages, say) would join all of
 * them. So an address that is the webUrl of none joins only records whose titles have something in
 * common; otherwise it belongs to none of them. One that is the webUrl of a record also joins a
 * single other record that has it, and of several those with such a title.
 */
export function groupClaims(claims: readonly Claim[]): GroupedClaims {
  const shared = findShared(claims);
  const byWebUrl = makeDisjointSets(claims.length);
  for (const { owners } of shared.values()) {
    for (const at of owners) byWebUrl.unite(owners[0] as number, at);
  }
  // What is decided of one address must not depend on what was decided of another before it.
  const sets = makeDisjointSets(claims.length);
  for (const at of claims.keys()) sets.unite(at, byWebUrl.rootOf(at));
  const wrong = new Map<number, Set<CanonicalKey>>();
  const titleOf = (at: number) => (claims[at] as Claim).article.title;
  for (const [key, { owners, others }] of shared) {
    const keepers = new Set(
      owners.length > 0
        ? chooseLikeOwners(owners, others, titleOf, byWebUrl.rootOf)
        : chooseAlike(others, titleOf, byWebUrl.rootOf, sets.unite),
    );
    for (const at of others) {
      if (keepers.has(at)) sets.unite(owners[0] ?? (others[0] as number), at);
      else wrong.set(at, (wrong.get(at) ?? new Set()).add(key));
    }
  }
  const warnings: KeyProblem[] = [];
  const groups = new Map<number, Claim[]>();
  for (const [at, claim] of claims.entries()) {
    const root = sets.rootOf(at);
    const group = groups.get(root) ?? [];
    groups.set(root, group);
    group.push(withoutKeys(claim, wrong.get(at), warnings));
  }
  return { groups: [...groups.values()], warnings };
}

/** The claims that share an address: those whose webUrl it is, and the others. */
interface Sharers {
  owners: number[];
  others: number[];
}

function findShared(claims: readonly Claim[]): Map<CanonicalKey, Sharers> {
  const all = new Map<CanonicalKey, number | Sharers>();
  const add = ({ owners, others }: Sharers, at: number, key: CanonicalKey) => {
    const { article } = claims[at] as Claim;
    const isOwner = readPieceAddresses(article)[0]?.key === key;
    (isOwner ? owners : others).push(at);
  };
  for (const [at, { keys }] of claims.entries()) {
    for (const key of keys) {
      const before = all.get(key);
      if (before === undefined) {
        all.set(key, at);
        continue;
      }
      const sharers = typeof before === 'number' ? { owners: [], others: [] } : before;
      if (typeof before === 'number') add(sharers, before, key);
      add(sharers, at, key);
      all.set(key, sharers);
    }
  }
  for (const [key, sharers] of all) if (typeof sharers === 'number') all.delete(key);
  return all as Map<CanonicalKey, Sharers>;
}

type TitleOf = (at: number) => string;
type RootOf = (at: number) => number;

/** Returns the others that are the owners' article. */
function chooseLikeOwners(
  owners: number[],
  others: number[],
  titleOf: TitleOf,
  rootOf: RootOf,
): number[] {
  const root = rootOf(owners[0] as number);
  const isAlone = new Set(others.map(rootOf).filter((one) => one !== root)).size === 1;
  const titles = [...new Set(owners.map(titleOf))].sort(compareText).slice(0, maxCompared);
  return others.filter(
    (at) =>
      isAlone || rootOf(at) === root || titles.some((title) => haveCommonWords(title, titleOf(at))),
  );
}

/**
 * Unites claims of one address that is the webUrl of none, where their titles say that they are one
 * article. Returns all if all are that, otherwise none.
 */
function chooseAlike(
  sharers: number[],
  titleOf: TitleOf,
  rootOf: RootOf,
  unite: (a: number, b: number) => void,
): number[] {
  const isOne = new Set(sharers.map(rootOf)).size === 1;
  if (isOne) return sharers;
  if (sharers.length > maxCompared) return [];
  const alike = makeDisjointSets(sharers.length);
  for (const [place, at] of sharers.entries()) {
    for (const [otherPlace, other] of sharers.slice(0, place).entries()) {
      if (rootOf(at) !== rootOf(other) && !haveCommonWords(titleOf(at), titleOf(other))) continue;
      alike.unite(place, otherPlace);
      unite(at, other);
    }
  }
  return sharers.every((_, place) => alike.rootOf(place) === 0) ? sharers : [];
}

function withoutKeys(
  claim: Claim,
  wrong: ReadonlySet<CanonicalKey> | undefined,
  warnings: KeyProblem[],
): Claim {
  if (wrong === undefined) return claim;
  const { name, article, keys } = claim;
  const dropped = readPieceAddresses(article).filter(({ key }) => wrong.has(key as CanonicalKey));
  for (const { field, address } of dropped) {
    const message = `is left out; records with other titles have it too: ${address}`;
    warnings.push({ name, field, message });
  }
  const left = dropAddresses(article, dropped) as Claim['article'];
  return { name, article: left, keys: keys.filter((key) => !wrong.has(key)) };
}
