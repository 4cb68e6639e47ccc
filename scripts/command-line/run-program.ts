import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The root folder of the checkout. */
export const projectRoot = fileURLToPath(new URL('../..', import.meta.url));

/**
 * Runs a program in the project root, waits until it ends and returns its exit code. Rejects if it
 * cannot be started.
 *
 * @param output the file descriptor for its standard output: 1 or, for standard error, 2.
 */
export function runProgram(command: string, args: string[], output: 1 | 2 = 1): Promise<number> {
  const { promise, resolve, reject } = Promise.withResolvers<number>();
  const child = spawn(command, args, { cwd: projectRoot, stdio: ['ignore', output, 2] });
  child.on('error', reject);
  child.on('close', (code) => resolve(code ?? 1));
  return promise;
}

/** Runs a script from node_modules with the running Node, and returns its exit code. */
export function runPackageScript(script: string, ...args: string[]): Promise<number> {
  return runProgram(process.execPath, [join(projectRoot, 'node_modules', script), ...args]);
}
