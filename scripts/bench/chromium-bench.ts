import type { MockNetwork } from '../browser/mock-network.ts';
import { type BenchBrowser, type BenchRole, forEachRole } from './bench-browser.ts';
import { installBenchExtension } from './chromium-bench-extension.ts';
import { startChromium } from './chromium-process.ts';

/** Opens one Chromium with all compared extensions. */
export async function openChromiumBench(
  net: MockNetwork,
  directories: Record<BenchRole, string>,
): Promise<BenchBrowser> {
  const { pipe, version, close } = await startChromium(net);
  try {
    const extensions = await forEachRole((role) => installBenchExtension(pipe, directories[role]));
    return { name: 'chromium', version, extensions, close };
  } catch (error) {
    await close();
    throw error;
  }
}
