import { execFileSync } from 'node:child_process';

/**
 * SIGKILLs a process that we started and all that it started, the parent first so that it cannot
 * start another. A process that is gone already is no error.
 */
export function killProcessTree(pid: number): void {
  if (process.platform === 'win32') {
    execFileSync('taskkill', ['/T', '/F', '/PID', String(pid)], { stdio: 'ignore' });
    return;
  }
  // Listed before the kill: afterwards the orphans belong to init and are no longer ours to find.
  const children = listDescendants(pid);
  // The whole process group in one call first: the browsers are started as leaders of their own.
  killOne(-pid);
  killOne(pid);
  for (const child of children) killOne(child);
}

function killOne(pid: number): void {
  try {
    process.kill(pid, 'SIGKILL');
  } catch {
    // Gone already.
  }
}

function listDescendants(pid: number): number[] {
  const rows = execFileSync('ps', ['-A', '-o', 'pid=,ppid='], { encoding: 'utf8' }).split('\n');
  const childrenOf = new Map<number, number[]>();
  for (const row of rows) {
    const [child, parent] = row.trim().split(/\s+/).map(Number);
    if (child === undefined || parent === undefined) continue;
    childrenOf.set(parent, [...(childrenOf.get(parent) ?? []), child]);
  }
  const found: number[] = [];
  const pending = [pid];
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    const children = childrenOf.get(next) ?? [];
    found.push(...children);
    pending.push(...children);
  }
  return found;
}
