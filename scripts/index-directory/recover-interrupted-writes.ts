import { createHash, randomBytes } from 'node:crypto';
import { lstatSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { hostname } from 'node:os';
import { basename, dirname, join } from 'node:path';

/** `new`: an index that is being written; `old`: the one that it replaces, moved aside. */
type Role = 'new' | 'old';

/** Machines can share a folder, but each has process ids of its own. */
const machineId = createHash('sha256').update(hostname()).digest('hex').slice(0, 8);

/** Paths that this process has reserved and not released. */
const reserved = new Set<string>();

/**
 * Returns the path of a temporary directory next to an index. Its name identifies this process, so
 * that other runs leave it alone until `releaseTempPath` is called with it, or the process ends.
 */
export function reserveTempPath(target: string, role: Role): string {
  const suffix = `${role}-${machineId}-${process.pid}-${randomBytes(4).toString('hex')}`;
  const path = join(dirname(target), `${basename(target)}.${suffix}`);
  reserved.add(path);
  return path;
}

/** Gives up a path from `reserveTempPath`. */
export function releaseTempPath(path: string): void {
  reserved.delete(path);
}

/**
 * Removes the temporary directories that killed runs left next to an index, and restores the index
 * if a run was killed between its two renames. Leaves those of running processes, and of other
 * machines, as they are.
 */
export function recoverInterruptedWrites(target: string): void {
  const stale = listStaleTempPaths(target);
  for (const { path } of stale.filter(isBetweenRenames)) {
    if (!exists(target)) ignoreErrors(() => renameSync(path, target));
  }
  for (const { path } of stale) ignoreErrors(() => rmSync(path, { recursive: true, force: true }));
}

interface TempPath {
  path: string;
  role: Role;
  pid: number;
}

/** After the second rename `new` is gone, and `old` may be partly removed. */
function isBetweenRenames({ role, pid }: TempPath, _: number, all: TempPath[]): boolean {
  return role === 'old' && all.some((other) => other.role === 'new' && other.pid === pid);
}

function listStaleTempPaths(target: string): TempPath[] {
  const folder = dirname(target);
  const prefix = `${basename(target)}.`;
  const found: TempPath[] = [];
  for (const name of ignoreErrors(() => readdirSync(folder)) ?? []) {
    if (!name.startsWith(prefix)) continue;
    const [, role, machine, pid] =
      /^(new|old)-(\w{8})-(\d+)-\w{8}$/.exec(name.slice(prefix.length)) ?? [];
    const path = join(folder, name);
    if (role === undefined || machine !== machineId || isInUse(Number(pid), path)) continue;
    found.push({ path, role: role as Role, pid: Number(pid) });
  }
  return found;
}

function isInUse(pid: number, path: string): boolean {
  if (pid === process.pid) return reserved.has(path);
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // EPERM: the process exists and belongs to another user.
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

function exists(path: string): boolean {
  return ignoreErrors(() => lstatSync(path)) !== undefined;
}

/** Another run may be recovering too, or the folder may belong to another user; neither is fatal. */
function ignoreErrors<Result>(act: () => Result): Result | undefined {
  try {
    return act();
  } catch {
    return undefined;
  }
}
