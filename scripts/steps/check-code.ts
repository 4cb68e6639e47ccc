import { prepare } from 'wxt';
import { projectRoot, runPackageScript } from '../command-line/run-program.ts';

/** Checks format and lint rules; resolves to whether all hold. With `fix`, fixes what it can. */
export async function checkStyle({ fix = false } = {}): Promise<boolean> {
  const args = ['check', '--error-on-warnings', ...(fix ? ['--write'] : [])];
  return (await runPackageScript('@biomejs/biome/bin/biome', ...args)) === 0;
}

/** Checks the types of the whole checkout; resolves to whether all hold. */
export async function checkTypes(): Promise<boolean> {
  await prepare({ root: projectRoot });
  return (await runPackageScript('typescript/bin/tsc')) === 0;
}
