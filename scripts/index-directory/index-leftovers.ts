import { createHash, randomBytes } from 'node:crypto';
import { lstatSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { hostname } from 'node:os';
import { basename, dirname, join } from 'node:path';

/** `new`: being written; `old`: was in its place until a moment ago. */
type Role = 'new' | 'old';

/** Process numbers are of one machine, and several may share a folder. */
const machine = createHash('sha256').update(hostname()).digest('hex').slice(0, 8);

/** The names that this process has given and not taken back. */
const ours = new Set<string>();

/** A name beside an index that says whose it is, until `forgetName` is called with it. */
export function nameBeside(target: string, role: Role): string {
  const name = `${basename(target)}.${role}-${machine}-${process.pid}-${randomBytes(4).toString('hex')}`;
  const path = join(dirname(target), name);
  ours.add(path);
  return path;
}

export function forgetName(path: string): void {
  ours.delete(path);
}

/**
 * Removes what runs left beside an index that were killed while they wrote it, and puts the index
 * back where one was killed between the two renames. What belongs to a run that goes on stays.
 */
export function clearLeftovers(target: string): void {
  const leftovers = listLeftovers(target);
  for (const { path } of leftovers.filter(isBetweenRenames)) {
    if (!isThere(target)) tryTo(() => renameSync(path, target));
  }
  for (const { path } of leftovers) tryTo(() => rmSync(path, { recursive: true, force: true }));
}

interface Leftover {
  path: string;
  role: Role;
  pid: number;
}

/** After the second rename the new one is no longer there, and the old one may be half removed. */
function isBetweenRenames({ role, pid }: Leftover, _: number, all: Leftover[]): boolean {
  return role === 'old' && all.some((other) => other.role === 'new' && other.pid === pid);
}

function listLeftovers(target: string): Leftover[] {
  const folder = dirname(target);
  const start = `${basename(target)}.`;
  const found: Leftover[] = [];
  for (const name of tryTo(() => readdirSync(folder)) ?? []) {
    if (!name.startsWith(start)) continue;
    const [, role, owner, pid] =
      /^(new|old)-(\w{8})-(\d+)-\w{8}$/.exec(name.slice(start.length)) ?? [];
    const path = join(folder, name);
    if (role === undefined || owner !== machine || isAlive(Number(pid), path)) continue;
    found.push({ path, role: role as Role, pid: Number(pid) });
  }
  return found;
}

function isAlive(pid: number, path: string): boolean {
  if (pid === process.pid) return ours.has(path);
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // EPERM: it is there, and another user's.
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

function isThere(path: string): boolean {
  return tryTo(() => lstatSync(path)) !== undefined;
}

/** Another run may be clearing up as well, or the folder be another user's: the index goes first. */
function tryTo<Result>(act: () => Result): Result | undefined {
  try {
    return act();
  } catch {
    return undefined;
  }
}
