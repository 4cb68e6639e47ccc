import { type BrowserName, findBrowser } from '../browser/find-browser.ts';
import { runProgram } from '../command-line/run-program.ts';

/** Debian's packages: https://packages.debian.org/chromium, https://packages.debian.org/firefox-esr */
const debianPackages: Record<BrowserName, string> = {
  chromium: 'chromium',
  firefox: 'firefox-esr',
};

/**
 * Makes sure that the browsers are there: installs Debian's packages where we are root on such a
 * system, and throws what to install otherwise.
 */
export async function installBrowsers(...names: BrowserName[]): Promise<void> {
  const missing = names.filter((name) => !isInstalled(name));
  if (missing.length === 0) return;
  if (process.getuid?.() === 0 && process.platform === 'linux') {
    const packages = missing.map((name) => debianPackages[name]);
    console.error(`Installing ${packages.join(' and ')} (once)…`);
    process.env.DEBIAN_FRONTEND = 'noninteractive';
    const install = ['install', '-y', '-qq', '--no-install-recommends', ...packages];
    // Standard output is for what the command was asked for.
    for (const args of [['update', '-qq'], install]) await runProgram('apt-get', args, 2);
  }
  for (const name of missing) findBrowser(name);
}

function isInstalled(name: BrowserName): boolean {
  try {
    findBrowser(name);
    return true;
  } catch {
    return false;
  }
}
