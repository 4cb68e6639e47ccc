import { parseArgs } from 'node:util';
import { findPage } from '../core/index/find-page.ts';
import type { IndexReader } from '../core/index/index-reader.ts';
import { readAddresses, readFacts, readLinked } from '../core/index/read-linked.ts';
import { readSimilar } from '../core/index/read-similar.ts';
import { explainUrl } from '../core/url/explain-url.ts';
import { urlRules } from '../core/url/rules/url-rules.ts';
import { readInputLines } from './command-line/read-input-lines.ts';
import { runCommand, UsageError } from './command-line/run-command.ts';
import { toJsonLine } from './command-line/to-json-line.ts';
import { openIndexDirectory } from './index-directory/open-index-directory.ts';

await runCommand('npm run -s lookup -- --index <dir> [address...]', async () => {
  const { values, positionals } = parseArgs({
    options: { index: { type: 'string' } },
    allowPositionals: true,
  });
  if (values.index === undefined) throw new UsageError('--index is missing');
  const reader = await openIndexDirectory(values.index);
  for await (const url of positionals.length > 0 ? positionals : readInputLines()) {
    process.stdout.write(toJsonLine(await lookUp(reader, url)));
  }
});

async function lookUp(reader: IndexReader, url: string) {
  const match = await findPage(reader, { address: url, declared: [] });
  if (match === undefined) return { url, match: null, article: null, related: [] };
  const { reason, matchedKey, entry } = match;
  const { article } = entry;
  const alsoAt = await readAddresses(reader, entry.alsoAt ?? []);
  const linked = await readLinked(reader, await readFacts(reader, entry.linked));
  const related = [...linked, ...(await readSimilar(reader, entry.key))].map(
    ({ isFront = true, ...piece }) => ({ ...piece, front: isFront }),
  );
  const shown = { ...article, ...(alsoAt.length > 0 && { alsoAt }) };
  return { url, match: reason, matchedKey, rules: listRules(url), article: shown, related };
}

/** Returns the names of the rules that changed the address on the way to its key, without repeats. */
function listRules(url: string): string[] {
  const names = new Set(explainUrl(url).steps.map(({ rule }) => rule));
  return urlRules.map(({ name }) => name).filter((name) => names.has(name));
}
