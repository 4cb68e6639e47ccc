// The entry of every command: installs the packages if need be, then runs scripts/<name>.ts on the
// Node that package.json pins. Plain JavaScript, because it must start on any Node from 20 on.
import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { constants } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const [name, ...rest] = process.argv.slice(2);
const node = findNode();

installPackages();
if (!existsSync(node)) {
  fail(`${node} is missing. Is "omit=optional" set for npm? Unset it and delete node_modules.`);
}
const child = spawn(node, [join(root, 'scripts', `${name}.ts`), ...rest], {
  stdio: 'inherit',
  env: {
    ...process.env,
    PATH: [join(root, 'node_modules/.bin'), process.env.PATH].join(pathSeparator()),
  },
});
// A signal means the command: it ends when it has cleared up, and this process after it.
for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP'])) {
  process.on(signal, () => child.kill(signal));
}
child.on('error', (error) => {
  process.stderr.write(`${node}: ${error.message}\n`);
  process.exitCode = 1;
});
child.on('exit', (status, signal) => {
  process.exitCode = status ?? (signal === null ? 1 : 128 + constants.signals[signal]);
});

/**
 * Returns the program of the pinned Node: from the package for this platform, which npm installs by
 * its `os` and `cpu`. Where there is none (macOS), the Node that runs this, if it is new enough.
 */
function findNode() {
  const isWindows = process.platform === 'win32';
  const platform = `${isWindows ? 'win' : process.platform}-${process.arch}`;
  /** @type {{ optionalDependencies: Record<string, string> }} */
  const { optionalDependencies } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  if (`node-${platform}` in optionalDependencies) {
    return join(root, 'node_modules', `node-${platform}`, 'bin', isWindows ? 'node.exe' : 'node');
  }
  const pinned = Object.entries(optionalDependencies).find(([key]) => key.startsWith('node-'))?.[1];
  const major = Number.parseInt(pinned ?? '', 10);
  if (Number.parseInt(process.versions.node, 10) >= major) return process.execPath;
  fail(
    `Node ${pinned} runs this project, and npm has no package of it for ${platform}. ` +
      `Install Node ${major} or newer ("nvm install" reads .nvmrc) and run the command with it. ` +
      `This is Node ${process.versions.node}.`,
  );
}

/** Installs what the lock file says, unless that was done already; npm's own words go to stderr. */
function installPackages() {
  const lock = createHash('sha256')
    .update(readFileSync(join(root, 'package-lock.json')))
    .digest('hex');
  const stamp = join(root, 'node_modules/.installed-lock');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === lock && existsSync(node)) return;
  process.stderr.write('Installing packages (once)…\n');
  const isWindows = process.platform === 'win32';
  const { status: failed, error } = spawnSync(
    isWindows ? 'npm.cmd' : 'npm',
    ['ci', '--no-fund', '--no-audit', '--loglevel=error'],
    { cwd: root, stdio: ['ignore', 2, 2], shell: isWindows },
  );
  if (failed !== 0) fail(`npm ci failed${error === undefined ? '' : `: ${error.message}`}`);
  writeFileSync(stamp, lock);
}

/**
 * Ends with exit code 1.
 * @param {string} message
 * @returns {never}
 */
function fail(message) {
  process.stderr.write(`${message}\n`);
  process.exit(1);
}

function pathSeparator() {
  return process.platform === 'win32' ? ';' : ':';
}
