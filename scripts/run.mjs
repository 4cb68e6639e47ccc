// The way into every command: does the set-up that is missing, then runs scripts/<name>.ts on the
// Node that the project pins. Plain JavaScript, because it must start on any Node from 20 on.
import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { constants } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const pinnedNode = join(
  root,
  'node_modules/node/bin',
  process.platform === 'win32' ? 'node.exe' : 'node',
);
const [name, ...rest] = process.argv.slice(2);

installPackages();
const child = spawn(pinnedNode, [join(root, 'scripts', `${name}.ts`), ...rest], {
  stdio: 'inherit',
  env: {
    ...process.env,
    PATH: [join(root, 'node_modules/.bin'), process.env.PATH].join(pathSeparator()),
  },
});
// Whoever ends us means the command; it ends when it has cleared up, and we after it.
for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP'])) {
  process.on(signal, () => child.kill(signal));
}
child.on('error', (error) => {
  process.stderr.write(`${pinnedNode}: ${error.message}\n`);
  process.exitCode = 1;
});
child.on('exit', (status, signal) => {
  process.exitCode = status ?? (signal === null ? 1 : 128 + constants.signals[signal]);
});

/** Installs what the lock file says, unless that was done already; npm's own words go to stderr. */
function installPackages() {
  const lock = createHash('sha256')
    .update(readFileSync(join(root, 'package-lock.json')))
    .digest('hex');
  const stamp = join(root, 'node_modules/.installed-lock');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === lock && existsSync(pinnedNode)) return;
  process.stderr.write('Installing packages (once)…\n');
  const isWindows = process.platform === 'win32';
  const { status: failed, error } = spawnSync(
    isWindows ? 'npm.cmd' : 'npm',
    ['ci', '--no-fund', '--no-audit', '--loglevel=error'],
    { cwd: root, stdio: ['ignore', 2, 2], shell: isWindows },
  );
  if (failed !== 0) {
    process.stderr.write(`npm ci failed${error === undefined ? '' : `: ${error.message}`}\n`);
    process.exit(1);
  }
  writeFileSync(stamp, lock);
}

function pathSeparator() {
  return process.platform === 'win32' ? ';' : ':';
}
