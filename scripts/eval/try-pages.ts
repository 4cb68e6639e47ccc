import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { assignKeys } from '../../core/build/assign-keys.ts';
import { buildIndex, openBuiltIndex } from '../../core/build/build-index.ts';
import { type BucketReader, findPage } from '../../core/index/find-page.ts';
import { type PageTags, readPageTags } from './read-page-tags.ts';

/** One question: the index knows one address of a page, and is asked for another. */
export interface PageTrial {
  page: string;
  known: string;
  asked: string;
  /** `address`, `alias` or `declared`; undefined when the page was not found. */
  found: string | undefined;
}

export interface PageResults {
  trials: PageTrial[];
  /** Questions asked for other pages than the one in the index, some with that one's tags. */
  strangers: number;
  /** How many of them were taken for it. */
  wrong: number;
}

interface SavedPage extends PageTags {
  page: string;
}

/**
 * Takes a folder of saved pages, returns for each page and each two of its addresses whether an
 * index that knows only the one finds it from the other, with what the page's own tags say; and
 * whether it takes another page for it, one with its own tags or with this page's.
 */
export async function tryPages(folder: string): Promise<PageResults> {
  const results: PageResults = { trials: [], strangers: 0, wrong: 0 };
  const pages = await readPages(folder);
  for (const saved of pages) {
    const { page, addresses, declared } = saved;
    const asked = [...addresses, ...unknownAddress(saved)];
    for (const [known, knownAddress] of addresses) {
      const reader = await indexOne(knownAddress);
      for (const [name, address] of asked) {
        const match = await findPage(reader, { address, declared });
        results.trials.push({ page, known, asked: name, found: match?.reason });
      }
      for (const stranger of pages.filter((other) => other !== saved)) {
        for (const address of stranger.addresses.values()) {
          for (const tags of [stranger.declared, declared]) {
            results.strangers += 1;
            if (await findPage(reader, { address, declared: tags })) results.wrong += 1;
          }
        }
      }
    }
  }
  return results;
}

async function readPages(folder: string): Promise<SavedPage[]> {
  const files = (await readdir(folder)).filter((name) => /\.html?$/.test(name)).sort();
  return Promise.all(
    files.map(async (file) => ({
      page: file.replace(/\.html?$/, ''),
      ...readPageTags(await readFile(join(folder, file), 'utf8')),
    })),
  );
}

// An address of the same site that no rule can know; only the page's tags lead on from there.
function unknownAddress({ declared }: SavedPage): [name: string, address: string][] {
  const [first] = declared;
  return first === undefined ? [] : [['unknown', new URL('/visit/48213', first).href]];
}

async function indexOne(webUrl: string): Promise<BucketReader> {
  const article = { title: webUrl, webUrl, topics: [], related: [] };
  const { articles } = assignKeys([{ name: webUrl, article }]);
  return openBuiltIndex(await buildIndex(articles));
}
