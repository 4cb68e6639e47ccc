import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { assignKeys } from '../../core/build/assign-keys.ts';
import { buildIndex, openBuiltIndex } from '../../core/build/build-index.ts';
import { type BucketReader, findPage } from '../../core/index/find-page.ts';
import { type PageTags, readPageTags } from './read-page-tags.ts';

/** A look-up of one address of a page in an index that has only another. */
export interface PageTrial {
  page: string;
  known: string;
  asked: string;
  /** `address`, `alias` or `declared`; undefined if the page was not found. */
  found: string | undefined;
}

export interface PageResults {
  trials: PageTrial[];
  /** The number of look-ups of other pages, some with the tags of the page in the index. */
  otherPages: number;
  /** The number of those that found the page in the index. */
  wrong: number;
}

interface SavedPage extends PageTags {
  page: string;
}

/**
 * Looks up each address of each saved page, with the page's tags, in an index that has only one of its
 * addresses. Also looks up the other pages in it, with their own tags and with those of the page.
 *
 * @param folder of saved pages, `*.html`.
 */
export async function evaluatePages(folder: string): Promise<PageResults> {
  const results: PageResults = { trials: [], otherPages: 0, wrong: 0 };
  const pages = await readPages(folder);
  for (const saved of pages) {
    const { page, addresses, declared } = saved;
    const asked = [...addresses, ...unknownAddress(saved)];
    for (const [known, knownAddress] of addresses) {
      const reader = await indexAddress(knownAddress);
      for (const [name, address] of asked) {
        const match = await findPage(reader, { address, declared });
        results.trials.push({ page, known, asked: name, found: match?.reason });
      }
      for (const otherPage of pages.filter((other) => other !== saved)) {
        for (const address of otherPage.addresses.values()) {
          for (const tags of [otherPage.declared, declared]) {
            results.otherPages += 1;
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

// An address of the same site that no rule knows: only the page's tags can identify the page.
function unknownAddress({ declared }: SavedPage): [name: string, address: string][] {
  const [first] = declared;
  return first === undefined ? [] : [['unknown', new URL('/visit/48213', first).href]];
}

async function indexAddress(webUrl: string): Promise<BucketReader> {
  const article = { title: webUrl, webUrl, topics: [], related: [] };
  const { articles } = assignKeys([{ name: webUrl, article }]);
  return openBuiltIndex(await buildIndex(articles));
}
