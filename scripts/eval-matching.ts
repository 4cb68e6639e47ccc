import { existsSync, readFileSync } from 'node:fs';
import { canonicalUrl } from '../core/url/canonical-url.ts';

interface UrlCase {
  a: string;
  b: string;
  same: boolean;
  suite: string;
  policy?: string;
  hard?: boolean;
}

interface Tally {
  joined: number;
  derivable: number;
  hardJoined: number;
  hard: number;
  wrong: number;
  different: number;
}

const path = process.argv[2];
if (path === undefined) {
  console.error('usage: eval-matching <cases.jsonl>');
  process.exit(2);
}
if (!existsSync(path)) {
  console.error(`${path}: not there; the cases are kept outside the repository`);
  process.exit(1);
}

const tallies = new Map<string, Tally>();
const misses: string[] = [];
for (const urlCase of readCases(path)) countCase(urlCase);
printTable();
for (const miss of misses) console.log(miss);

function readCases(file: string): UrlCase[] {
  const lines = readFileSync(file, 'utf8').split('\n');
  return lines.filter((line) => line.trim() !== '').map((line) => JSON.parse(line) as UrlCase);
}

function countCase(urlCase: UrlCase): void {
  if (urlCase.policy !== undefined) return;
  const tally = tallies.get(urlCase.suite) ?? emptyTally();
  tallies.set(urlCase.suite, tally);
  const keys = [canonicalUrl(urlCase.a), canonicalUrl(urlCase.b)] as const;
  const joined = keys[0] !== undefined && keys[0] === keys[1];
  if (!urlCase.same) {
    tally.different += 1;
    if (joined) tally.wrong += 1;
    if (joined) misses.push(describeMiss('WRONG MERGE', urlCase, keys));
  } else if (urlCase.hard) {
    tally.hard += 1;
    if (joined) tally.hardJoined += 1;
    else misses.push(describeMiss('hard', urlCase, keys));
  } else {
    tally.derivable += 1;
    if (joined) tally.joined += 1;
    else misses.push(describeMiss('MISSED', urlCase, keys));
  }
}

function emptyTally(): Tally {
  return { joined: 0, derivable: 0, hardJoined: 0, hard: 0, wrong: 0, different: 0 };
}

function describeMiss(
  kind: string,
  { a, b, suite }: UrlCase,
  keys: readonly (string | undefined)[],
): string {
  const [keyA, keyB] = keys.map((key) => key ?? '(none)');
  return `\n${kind} · ${suite}\n  ${a}\n    → ${keyA}\n  ${b}\n    → ${keyB}`;
}

function printTable(): void {
  const total = emptyTally();
  const rows = [...tallies].sort(([a], [b]) => (a < b ? -1 : 1));
  for (const [, tally] of rows) {
    for (const field of Object.keys(total) as (keyof Tally)[]) total[field] += tally[field];
  }
  console.log(
    `${'suite'.padEnd(26)}${'joined'.padStart(10)}${'hard'.padStart(10)}${'wrong'.padStart(10)}`,
  );
  for (const [suite, tally] of [...rows, ['total', total] as const]) {
    const cells = [
      `${tally.joined}/${tally.derivable}`,
      `${tally.hardJoined}/${tally.hard}`,
      `${tally.wrong}/${tally.different}`,
    ];
    console.log(suite.padEnd(26) + cells.map((cell) => cell.padStart(10)).join(''));
  }
  const share = total.derivable === 0 ? 1 : total.joined / total.derivable;
  console.log(`joined ${(100 * share).toFixed(1)} % of the derivable pairs`);
}
