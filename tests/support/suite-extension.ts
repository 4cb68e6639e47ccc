import { join } from 'node:path';
import type { BrowserName } from '../../scripts/browser/find-browser.ts';
import { projectRoot } from '../../scripts/command-line/run-program.ts';
import { builtExtension } from '../../scripts/steps/build-extension.ts';
import { writeAlteredBuild } from './altered-build.ts';

/** Set by scripts/test.ts for a run of suites as in Chromium before 148. */
const hidesNativeApi = process.env.COUNTERPOINT_HIDE_NATIVE_API === '1';

/** Returns the folder of the extension that the suites of a browser run with. */
export async function suiteExtension(name: BrowserName): Promise<string> {
  if (!hidesNativeApi || name !== 'chromium') return builtExtension(name);
  // A folder for each worker of Vitest, since workers run at the same time.
  const worker = process.env.VITEST_POOL_ID ?? '0';
  const out = join(projectRoot, '.artifacts/chromium-without-native-api', worker);
  return writeAlteredBuild(name, out, { hidesNativeApi });
}
