import { spawn } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { cleanUpOnExit, removeNow } from '../command-line/clean-up-on-exit.ts';
import { projectRoot } from '../command-line/run-program.ts';

export interface ChildOutcome {
  stdout: string;
  seconds: number;
  /** The most memory that it held at one time. */
  peakMB: number;
}

const reporter = new URL('./report-peak.ts', import.meta.url).href;

/**
 * Runs a script of ours in a Node of its own, to its end. What it says on standard error is given
 * out only where it fails: then in the error that is thrown.
 */
export async function runChild(
  script: string,
  args: string[],
  nodeArgs: string[] = [],
): Promise<ChildOutcome> {
  const folder = await mkdtemp(join(tmpdir(), 'counterpoint-peak-'));
  const peakFile = join(folder, 'peak');
  const startMs = performance.now();
  const child = spawn(
    process.execPath,
    [...nodeArgs, `--import=${reporter}`, join(projectRoot, 'scripts', script), ...args],
    {
      cwd: projectRoot,
      stdio: ['ignore', 'pipe', 'pipe'],
      // What it keeps for a while goes with the folder, however it ends.
      env: { ...process.env, COUNTERPOINT_PEAK_FILE: peakFile, TMPDIR: folder },
    },
  );
  const cancelCleanUp = cleanUpOnExit(() => {
    child.kill('SIGKILL');
    removeNow(folder);
  });
  let stdout = '';
  let stderr = '';
  child.stdout.on('data', (chunk) => {
    stdout += chunk;
  });
  child.stderr.on('data', (chunk) => {
    stderr += chunk;
  });
  const { promise, resolve, reject } = Promise.withResolvers<number>();
  child.on('error', reject);
  child.on('close', (code) => resolve(code ?? 1));
  try {
    const code = await promise;
    const seconds = (performance.now() - startMs) / 1_000;
    if (code !== 0) throw new Error(`${script}: ended with ${code}\n${stderr}${stdout}`.trim());
    return { stdout, seconds, peakMB: Number(await readFile(peakFile, 'utf8')) };
  } finally {
    await rm(folder, { recursive: true, force: true });
    cancelCleanUp();
  }
}
