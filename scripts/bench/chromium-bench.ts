import type { StandInNet } from '../browser/stand-in-net.ts';
import type { BenchBrowser, BenchRole } from './bench-browser.ts';
import { installBenchExtension } from './chromium-bench-extension.ts';
import { startChromium } from './chromium-process.ts';

/** Opens one Chromium with all extensions that are compared. */
export async function openChromiumBench(
  net: StandInNet,
  directories: Record<BenchRole, string>,
): Promise<BenchBrowser> {
  const { pipe, version, close } = await startChromium(net);
  try {
    const ours = await installBenchExtension(pipe, directories.ours);
    const small = await installBenchExtension(pipe, directories.small);
    const empty = await installBenchExtension(pipe, directories.empty);
    return { name: 'chromium', version, extensions: { ours, small, empty }, close };
  } catch (error) {
    await close();
    throw error;
  }
}
