import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

export type BrowserName = 'chromium' | 'firefox';

interface BrowserPlaces {
  readonly variable: string;
  readonly commands: readonly string[];
  readonly mac: readonly string[];
  readonly windows: readonly string[];
  readonly advice: string;
}

const placesOf: Record<BrowserName, BrowserPlaces> = {
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
    advice: 'Install Chromium, Google Chrome or Microsoft Edge (Debian: apt install chromium)',
  },
  firefox: {
    variable: 'COUNTERPOINT_FIREFOX',
    commands: ['firefox-esr', 'firefox'],
    mac: ['Firefox.app/Contents/MacOS/firefox'],
    windows: ['Mozilla Firefox/firefox.exe', 'Mozilla Firefox ESR/firefox.exe'],
    advice: 'Install Firefox (Debian: apt install firefox-esr)',
  },
};

/**
 * Finds the program of a browser: the environment variable, then PATH, then the usual places.
 * Throws an error that says what to install when there is none.
 */
export function findBrowser(name: BrowserName): string {
  const places = placesOf[name];
  const named = process.env[places.variable];
  if (named !== undefined && named !== '') {
    if (isExecutable(named)) return named;
    throw new Error(`${places.variable} names ${named}, which is not a program`);
  }
  const found = candidatesFor(places).find(isExecutable);
  if (found !== undefined) return found;
  throw new Error(`No ${name} found. ${places.advice}, or set ${places.variable} to its program.`);
}

function candidatesFor(places: BrowserPlaces): string[] {
  const { env } = process;
  const folders = (env.PATH ?? '').split(delimiter).filter((folder) => folder !== '');
  const onPath = places.commands.flatMap((command) =>
    folders.map((folder) => join(folder, command)),
  );
  const macRoots = ['/Applications', join(env.HOME ?? '', 'Applications')];
  const windowsRoots = [env.ProgramFiles, env['ProgramFiles(x86)'], env.LOCALAPPDATA];
  if (process.platform === 'darwin') {
    return [...onPath, ...macRoots.flatMap((root) => places.mac.map((path) => join(root, path)))];
  }
  if (process.platform !== 'win32') return onPath;
  return windowsRoots
    .filter((root) => root !== undefined)
    .flatMap((root) => places.windows.map((path) => join(root, path)));
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
