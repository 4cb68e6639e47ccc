import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

export type BrowserName = 'chromium' | 'firefox';

interface BrowserLocations {
  /** The environment variable that names the program. */
  readonly variable: string;
  /** Names on the PATH, in order of preference. */
  readonly commands: readonly string[];
  /** Paths below the application folders of macOS. */
  readonly mac: readonly string[];
  /** Paths below the program folders of Windows. */
  readonly windows: readonly string[];
  readonly installHint: string;
}

const locationsOf: Record<BrowserName, BrowserLocations> = {
  chromium: {
    variable: 'COUNTERPOINT_CHROMIUM',
    commands: [
      'chromium',
      'chromium-browser',
      'google-chrome',
      'google-chrome-stable',
      'microsoft-edge',
    ],
    mac: [
      'Chromium.app/Contents/MacOS/Chromium',
      'Google Chrome.app/Contents/MacOS/Google Chrome',
      'Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
    ],
    windows: [
      'Chromium/Application/chrome.exe',
      'Google/Chrome/Application/chrome.exe',
      'Microsoft/Edge/Application/msedge.exe',
    ],
    installHint: 'Install Chromium, Google Chrome or Microsoft Edge (Debian: apt install chromium)',
  },
  firefox: {
    variable: 'COUNTERPOINT_FIREFOX',
    commands: ['firefox-esr', 'firefox'],
    mac: ['Firefox.app/Contents/MacOS/firefox'],
    windows: ['Mozilla Firefox/firefox.exe', 'Mozilla Firefox ESR/firefox.exe'],
    installHint: 'Install Firefox (Debian: apt install firefox-esr)',
  },
};

/**
 * Returns the path of a browser's program: from the environment variable, else from the PATH, else
 * from the usual folders of the system. Throws if there is none; the error says what to install.
 */
export function findBrowser(name: BrowserName): string {
  const { variable, installHint, ...locations } = locationsOf[name];
  const configured = process.env[variable];
  if (configured !== undefined && configured !== '') {
    if (isExecutable(configured)) return configured;
    throw new Error(`${variable} is ${configured}, which is not an executable program`);
  }
  const found = listCandidates(locations).find(isExecutable);
  if (found !== undefined) return found;
  throw new Error(`${name} was not found. ${installHint}, or set ${variable} to its program.`);
}

function listCandidates({
  commands,
  mac,
  windows,
}: Pick<BrowserLocations, 'commands' | 'mac' | 'windows'>): string[] {
  const { env } = process;
  const folders = (env.PATH ?? '').split(delimiter).filter((folder) => folder !== '');
  const onPath = commands.flatMap((command) => folders.map((folder) => join(folder, command)));
  const macRoots = ['/Applications', join(env.HOME ?? '', 'Applications')];
  const windowsRoots = [env.ProgramFiles, env['ProgramFiles(x86)'], env.LOCALAPPDATA];
  if (process.platform === 'darwin') {
    return [...onPath, ...macRoots.flatMap((root) => mac.map((path) => join(root, path)))];
  }
  if (process.platform !== 'win32') return onPath;
  return windowsRoots
    .filter((root) => root !== undefined)
    .flatMap((root) => windows.map((path) => join(root, path)));
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
