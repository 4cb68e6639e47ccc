import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The checkout's folder. */
export const projectRoot = fileURLToPath(new URL('../..', import.meta.url));

/**
 * Runs a program to its end, and gives its exit code. Its output goes where ours goes, or to
 * standard error (2).
 */
export function runProgram(command: string, args: string[], output: 1 | 2 = 1): Promise<number> {
  const { promise, resolve, reject } = Promise.withResolvers<number>();
  const child = spawn(command, args, { cwd: projectRoot, stdio: ['ignore', output, 2] });
  child.on('error', reject);
  child.on('close', (code) => resolve(code ?? 1));
  return promise;
}

/** The same for a script of an installed package, on the Node that runs us. */
export function runPackageScript(script: string, ...args: string[]): Promise<number> {
  return runProgram(process.execPath, [join(projectRoot, 'node_modules', script), ...args]);
}
