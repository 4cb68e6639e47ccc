import { parseArgs } from 'node:util';
import { maxQueryLength } from '../core/search/max-query-length.ts';
import { createSearch } from '../core/search/open-search.ts';
import { searchIndex } from '../core/search/search-index.ts';
import { readCount } from './command-line/read-count.ts';
import { runCommand, UsageError } from './command-line/run-command.ts';
import { toJsonLine } from './command-line/to-json-line.ts';
import { openIndexDirectory } from './index-directory/open-index-directory.ts';

const maxResults = 1_000;

await runCommand('npm run -s search -- --index <dir> [--limit n] <words...>', async () => {
  const { values, positionals } = parseArgs({
    options: { index: { type: 'string' }, limit: { type: 'string', default: '10' } },
    allowPositionals: true,
  });
  const text = positionals.join(' ');
  if (values.index === undefined) throw new UsageError('--index is missing');
  if (text.trim() === '') throw new UsageError('name at least one word');
  if (text.length > maxQueryLength) {
    throw new UsageError(`the query is longer than ${maxQueryLength} characters`);
  }
  const limit = readCount('--limit', values.limit, 1, maxResults);
  const openSearch = createSearch(await openIndexDirectory(values.index));
  const { entries } = await searchIndex(await openSearch(), text, { limit });
  for (const { article } of entries) {
    const { webUrl, title, provider, publishedDateTime, quality, ...rest } = article;
    const line = { webUrl, title, provider, publishedDateTime, quality, ...rest };
    process.stdout.write(toJsonLine(line));
  }
});
