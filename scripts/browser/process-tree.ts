import { execFileSync } from 'node:child_process';

/**
 * Kills a process that this program started (SIGKILL), and all its descendants. The parent is killed
 * first, so that it cannot start another. Processes that have ended already are ignored.
 */
export function killProcessTree(pid: number): void {
  if (process.platform === 'win32') {
    execFileSync('taskkill', ['/T', '/F', '/PID', String(pid)], { stdio: 'ignore' });
    return;
  }
  // Listed before the kill: afterwards, init is the parent of the orphans.
  const descendants = listDescendants(pid);
  // The process group first, in one call: each browser is started as the leader of its own group.
  killOne(-pid);
  killOne(pid);
  for (const descendant of descendants) killOne(descendant);
}

function killOne(pid: number): void {
  try {
    process.kill(pid, 'SIGKILL');
  } catch {
    // The process has ended already.
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
