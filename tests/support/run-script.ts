import { spawn } from 'node:child_process';
import { join } from 'node:path';

export interface ScriptOutcome {
  code: number | null;
  stdout: string;
  stderr: string;
}

/** Runs scripts/<name>.ts as npm would, with text on its standard input. */
export function runScript(name: string, args: string[], input = ''): Promise<ScriptOutcome> {
  const script = join(import.meta.dirname, '../../scripts', `${name}.ts`);
  const child = spawn(process.execPath, [script, ...args], { stdio: 'pipe' });
  const outcome: ScriptOutcome = { code: null, stdout: '', stderr: '' };
  child.stdout.on('data', (chunk) => {
    outcome.stdout += chunk;
  });
  child.stderr.on('data', (chunk) => {
    outcome.stderr += chunk;
  });
  child.stdin.end(input);
  const { promise, resolve, reject } = Promise.withResolvers<ScriptOutcome>();
  child.on('error', reject);
  child.on('close', (code) => resolve({ ...outcome, code }));
  return promise;
}
