import { prepare } from 'wxt';
import { projectRoot, runPackageScript } from '../command-line/run-program.ts';

/** Format and lint rules; true where all hold. With `fix`, mends what can be mended. */
export async function checkStyle({ fix = false } = {}): Promise<boolean> {
  const args = ['check', '--error-on-warnings', ...(fix ? ['--write'] : [])];
  return (await runPackageScript('@biomejs/biome/bin/biome', ...args)) === 0;
}

/** Types of the whole checkout, with those that WXT generates; true where all hold. */
export async function checkTypes(): Promise<boolean> {
  await prepare({ root: projectRoot });
  return (await runPackageScript('typescript/bin/tsc')) === 0;
}
