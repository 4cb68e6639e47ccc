import { canonicalUrl } from '../../core/url/canonical-url.ts';

/** Two addresses of `cases.jsonl`, and whether they are of one article. */
export interface UrlCase {
  a: string;
  b: string;
  same: boolean;
  suite: string;
  /** Set if the suite has another policy than this project; such pairs are left out. */
  policy?: string;
  /** Whether the text of the addresses cannot show it; such pairs are counted apart. */
  hard?: boolean;
}

/** The results of one suite. */
export interface Tally {
  /** Pairs of one article that got one key, of those that the text can show. */
  joined: number;
  derivable: number;
  hardJoined: number;
  hard: number;
  /** Pairs of different articles that got one key. */
  wrong: number;
  different: number;
}

export interface CaseResults {
  /** By suite, sorted by name. */
  tallies: [suite: string, tally: Tally][];
  total: Tally;
  /** A text of several lines for each pair with the wrong result. */
  misses: string[];
}

/** Counts the pairs of each suite that `canonicalUrl` joins and keeps apart. */
export function tallyCases(cases: Iterable<UrlCase>): CaseResults {
  const bySuite = new Map<string, Tally>();
  const total = emptyTally();
  const misses: string[] = [];
  for (const urlCase of cases) {
    if (urlCase.policy !== undefined) continue;
    const tally = bySuite.get(urlCase.suite) ?? emptyTally();
    bySuite.set(urlCase.suite, tally);
    const keys = [canonicalUrl(urlCase.a), canonicalUrl(urlCase.b)] as const;
    const isJoined = keys[0] !== undefined && keys[0] === keys[1];
    const [all, right, fault] = fieldsOf(urlCase);
    for (const each of [tally, total]) {
      each[all] += 1;
      if (isJoined) each[right] += 1;
    }
    if (isJoined !== urlCase.same) misses.push(describeMiss(fault, urlCase, keys));
  }
  const tallies = [...bySuite].sort(([a], [b]) => (a < b ? -1 : 1));
  return { tallies, total, misses };
}

function fieldsOf({ same, hard }: UrlCase): [all: keyof Tally, joined: keyof Tally, fault: string] {
  if (!same) return ['different', 'wrong', 'WRONG MERGE'];
  return hard ? ['hard', 'hardJoined', 'hard'] : ['derivable', 'joined', 'MISSED'];
}

function emptyTally(): Tally {
  return { joined: 0, derivable: 0, hardJoined: 0, hard: 0, wrong: 0, different: 0 };
}

function describeMiss(
  fault: string,
  { a, b, suite }: UrlCase,
  [keyA, keyB]: readonly (string | undefined)[],
): string {
  const arrow = (key: string | undefined) => `    → ${key ?? '(none)'}`;
  return [`\n${fault} · ${suite}`, `  ${a}`, arrow(keyA), `  ${b}`, arrow(keyB)].join('\n');
}
