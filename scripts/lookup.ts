import { parseArgs } from 'node:util';
import { type BucketReader, findPage } from '../core/index/find-page.ts';
import { openIndexDirectory } from './articles/open-index-directory.ts';
import { readInputLines } from './command-line/read-input-lines.ts';
import { runCommand, UsageError } from './command-line/run-command.ts';

await runCommand('npm run -s lookup -- --index <dir> [address...]', async () => {
  const { values, positionals } = parseArgs({
    options: { index: { type: 'string' } },
    allowPositionals: true,
  });
  if (values.index === undefined) throw new UsageError('--index is missing');
  const reader = await openIndexDirectory(values.index);
  for await (const url of positionals.length > 0 ? positionals : readInputLines()) {
    process.stdout.write(`${JSON.stringify(await lookUp(reader, url))}\n`);
  }
});

async function lookUp(reader: BucketReader, url: string) {
  const match = await findPage(reader, { address: url, declared: [] });
  if (match === undefined) return { url, match: null, article: null, related: [] };
  const { reason, matchedKey, entry } = match;
  return { url, match: reason, matchedKey, article: entry.article, related: entry.related };
}
