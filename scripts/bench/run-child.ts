import { spawn } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { cleanUpOnExit, removeNow } from '../command-line/clean-up-on-exit.ts';
import { projectRoot } from '../command-line/run-program.ts';

export interface ChildOutcome {
  stdout: string;
  seconds: number;
  /** The largest resident memory of the process. */
  peakMB: number;
}

const reporter = new URL('./report-peak-memory.ts', import.meta.url).href;

/**
 * Runs a script of this project in a separate Node process. Throws if it fails, with its output in the
 * message.
 *
 * @param script its path in `scripts/`.
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
      // Temporary files of the script are removed with the folder, however the script ends.
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
