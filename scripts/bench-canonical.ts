import { existsSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { addressesOf } from '../core/article/article.ts';
import { canonicalUrl } from '../core/url/canonical-url.ts';
import { readArticles } from './articles/read-articles.ts';
import { InputError, runCommand, UsageError } from './command-line/run-command.ts';

// The fastest of several calls is the time of the address; the rest is noise of the machine.
const roundsPerAddress = 15;
const maxAddresses = 20_000;

await runCommand('npm run bench:canonical -- <file-or-folder of records>... [--json]', async () => {
  const { values, positionals } = parseArgs({
    options: { json: { type: 'boolean', default: false } },
    allowPositionals: true,
  });
  if (positionals.length === 0) throw new UsageError('name at least one file or folder');
  const missing = positionals.filter((path) => !existsSync(path));
  if (missing.length > 0) {
    throw new InputError(missing.map((path) => `${path}: file: is not there`));
  }
  const addresses = await readAddresses(positionals);
  if (addresses.length === 0) throw new InputError([`${positionals.join(', ')}: no address found`]);
  const key = measure(addresses, (address) => canonicalUrl(address));
  const href = measure(addresses, (address) => new URL(address).href);
  const figures = {
    addresses: addresses.length,
    canonicalUrl: key,
    newUrlHref: href,
    ratio: { median: round(key.medianUs / href.medianUs), p95: round(key.p95Us / href.p95Us) },
  };
  if (values.json) return console.log(JSON.stringify(figures));
  console.log(
    [
      `${addresses.length} addresses, µs for one   median      p95`,
      writeRow('canonicalUrl', key.medianUs, key.p95Us),
      writeRow('new URL(address).href', href.medianUs, href.p95Us),
      writeRow('ratio', figures.ratio.median, figures.ratio.p95),
    ].join('\n'),
  );
});

async function readAddresses(paths: string[]): Promise<string[]> {
  const { articles } = await readArticles(paths);
  const all = [...new Set(articles.flatMap(({ article }) => addressesOf(article)))];
  // Addresses are taken from the whole set, because neighbouring ones are of one publisher.
  const step = Math.max(1, Math.floor(all.length / maxAddresses));
  return all.filter((_, at) => at % step === 0).slice(0, maxAddresses);
}

interface Times {
  medianUs: number;
  p95Us: number;
}

function measure(addresses: string[], run: (address: string) => unknown): Times {
  for (const address of addresses) run(address);
  const timesUs = addresses.map((address) => {
    let bestMs = Number.POSITIVE_INFINITY;
    for (let at = 0; at < roundsPerAddress; at++) {
      const startMs = performance.now();
      run(address);
      bestMs = Math.min(bestMs, performance.now() - startMs);
    }
    return bestMs * 1_000;
  });
  timesUs.sort((a, b) => a - b);
  const at = (share: number) => round(timesUs[Math.floor(timesUs.length * share)] as number);
  return { medianUs: at(0.5), p95Us: at(0.95) };
}

function writeRow(name: string, median: number, p95: number): string {
  return name.padEnd(30) + [median, p95].map((value) => value.toFixed(2).padStart(9)).join('');
}

/** Rounds to two decimals. */
function round(value: number): number {
  return Math.round(value * 100) / 100;
}
