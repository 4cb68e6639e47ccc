import { parseArgs } from 'node:util';
import { writeFrontMatter } from '../core/article/write-front-matter.ts';
import { findPage } from '../core/index/find-page.ts';
import type { CanonicalKey } from '../core/url/canonical-url.ts';
import { explainUrl, type UrlStep } from '../core/url/explain-url.ts';
import { isArticleAddress } from '../core/url/is-article-address.ts';
import { isHomePage } from '../core/url/is-home-page.ts';
import { InputError, runCommand, UsageError } from './command-line/run-command.ts';
import { findNearestEntry } from './explain/find-nearest-entry.ts';
import { openIndexDirectory } from './index-directory/open-index-directory.ts';

await runCommand('npm run -s explain -- <url> [--index <dir>]', async () => {
  const { values, positionals } = parseArgs({
    options: { index: { type: 'string' } },
    allowPositionals: true,
  });
  const [url, ...rest] = positionals;
  if (url === undefined) throw new UsageError('name an address');
  if (rest.length > 0) throw new UsageError(`one address at a time, not ${positionals.length}`);
  const { steps, key } = explainUrl(url);
  if (key === undefined) throw new InputError([`${url}: url: is not an http or https address`]);
  const found = values.index === undefined ? [] : await explainMatch(url, key, values.index);
  console.log([...describeSteps(url, steps), `key: ${key}`, ...found].join('\n'));
});

function describeSteps(url: string, steps: UrlStep[]): string[] {
  const width = Math.max(...steps.map(({ rule }) => rule.length), 'address'.length) + 2;
  return [
    `${'address'.padEnd(width)}${url}`,
    ...steps.map(({ rule, after }) => `${rule.padEnd(width)}${after}`),
  ];
}

async function explainMatch(url: string, key: CanonicalKey, directory: string): Promise<string[]> {
  const reader = await openIndexDirectory(directory);
  const match = await findPage(reader, { address: url, declared: [] });
  if (match !== undefined) {
    const { reason, entry } = match;
    const how = reason === 'alias' ? `another address of ${entry.key}` : 'its own address';
    return [`in the index: ${how}`, `title: ${entry.article.title}`];
  }
  const nearest = await findNearestEntry(reader, key);
  const nearestLines =
    nearest === undefined
      ? ['nearest entry: none shares a word or a site']
      : [`nearest entry: ${nearest.matchedKey}`, `title: ${nearest.title}`];
  if (isHomePage(key)) {
    return ['not in the index; this is a home page, not an article', ...nearestLines];
  }
  // Only a remark: a path with a short name can be a list or an article.
  const remark = isArticleAddress(key) ? '' : '; this looks like a list, not an article';
  return [
    `not in the index${remark}`,
    ...nearestLines,
    'front matter to start from:',
    writeFrontMatter(url),
  ];
}
