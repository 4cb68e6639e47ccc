import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { Runtime } from 'webextension-polyfill';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { buildIndex, openBuiltIndex } from '../../../../../core/build/build-index.ts';
import type { PageMatch } from '../../../../../core/page/page-match.ts';
import { createSearch } from '../../../../../core/search/open-search.ts';
import type { ArticleIndex } from '../../../../../extension/worker/index/article-index.ts';
import { createMessageHandlers } from '../../../../../extension/worker/messages/message-handlers.ts';
import { keyArticles } from '../../../../support/make-article.ts';
import { makeArticles } from '../../../../support/search-articles.ts';

const address = 'https://articles.example/a';
const page = { address, declared: [] };
const sender = { tab: { id: 3 }, documentId: 'D' } as unknown as Runtime.MessageSender;

const match = {
  reason: 'address',
  matchedKey: 'articles.example/a',
  entry: {
    key: 'articles.example/a',
    article: { title: 'A', webUrl: address, topics: [] },
    linked: [{ relation: 'linked', piece: 0, isFront: true }],
  },
} as unknown as PageMatch;

const find = vi.fn<ArticleIndex['find']>();
const handlers = createMessageHandlers({ find } as Partial<ArticleIndex> as ArticleIndex);

/** What the browser does with the tab; a test replaces what it makes slow. */
let badge: string;
let shownAddress: string;
const action = {
  getBadgeText: vi.fn(async () => badge),
  setBadgeText: vi.fn(async ({ text }: { text: string }) => {
    badge = text;
  }),
  setBadgeBackgroundColor: vi.fn(async () => {}),
};
const executeScript = vi.fn(async (_: { files?: string[] }) => [{ result: shownAddress }]);
Object.assign(fakeBrowser, { action, scripting: { executeScript } });

const injected = () => executeScript.mock.calls.flatMap(([{ files }]) => files ?? []);
const never = () => new Promise<never>(() => {});

beforeEach(() => {
  fakeBrowser.reset();
  vi.clearAllMocks();
  badge = '';
  shownAddress = address;
  find.mockImplementation(async () => match);
});

describe('checkPage', () => {
  test('shows badge and card of a page that the index knows', async () => {
    expect(await handlers.checkPage(page, sender)).toEqual({ cardAction: 'show', isKnown: true });
    await vi.waitFor(() => expect(badge).toBe('1'));
    expect(action.setBadgeBackgroundColor).toHaveBeenCalled();
    await vi.waitFor(() => expect(injected()).toEqual(['/card.js']));
  });

  test('waits neither for settings nor for the badge where there is nothing to show', async () => {
    find.mockResolvedValue(undefined);
    const get = vi.spyOn(fakeBrowser.storage.local, 'get').mockImplementation(never);
    action.getBadgeText.mockImplementationOnce(never);
    expect(await handlers.checkPage(page, sender)).toEqual({
      cardAction: 'remove',
      isKnown: false,
    });
    expect(executeScript).not.toHaveBeenCalled();
    get.mockRejectedValue(new Error('no disk'));
    expect(await handlers.readCard(page, sender)).toEqual({});
    await expect(handlers.readCard(page, sender)).resolves.toEqual({});
    get.mockRestore();
  });

  test('answers before the tab has done what it was told', async () => {
    executeScript.mockImplementationOnce(never).mockImplementationOnce(never);
    expect(await handlers.checkPage(page, sender)).toEqual({ cardAction: 'show', isKnown: true });
  });

  test('shows nothing on a page that the reader has left', async () => {
    shownAddress = 'https://articles.example/b';
    await handlers.checkPage(page, sender);
    await vi.waitFor(() => expect(executeScript).toHaveBeenCalledTimes(2));
    await new Promise((resolve) => setTimeout(resolve));
    expect(injected()).toEqual([]);
    expect(action.setBadgeText).not.toHaveBeenCalled();
  });

  test('changes no badge after a slow answer to an earlier request', async () => {
    const slow = Promise.withResolvers<PageMatch | undefined>();
    find.mockReturnValueOnce(slow.promise);
    const first = handlers.checkPage(page, sender);
    await handlers.checkPage(page, sender);
    await vi.waitFor(() => expect(badge).toBe('1'));
    slow.resolve(undefined);
    await first;
    await new Promise((resolve) => setTimeout(resolve));
    expect(badge).toBe('1');
    // The same after an earlier request that failed.
    find.mockRejectedValueOnce(new Error('no index'));
    await expect(handlers.checkPage(page, sender)).rejects.toThrow('no index');
    badge = '';
    await handlers.checkPage(page, sender);
    await vi.waitFor(() => expect(badge).toBe('1'));
  });

  test('takes the badge back from a page that was left while it was written', async () => {
    action.setBadgeText.mockImplementationOnce(async ({ text }) => {
      badge = text;
      shownAddress = 'https://elsewhere.example/';
    });
    await handlers.checkPage(page, sender);
    await vi.waitFor(() => expect(action.setBadgeText).toHaveBeenCalledTimes(2));
    expect(badge).toBe('');
  });

  test('answers a sender outside of a tab, and shows nothing', async () => {
    expect(await handlers.checkPage(page, {} as Runtime.MessageSender)).toEqual({
      cardAction: 'remove',
      isKnown: false,
    });
    expect(find).not.toHaveBeenCalled();
  });
});

describe('the badge of a page that is not in the index', () => {
  const title = 'Macron calls for ceasefire on visit to Kyiv';
  const unknown = {
    address: 'https://articles.example/news/macron-calls-for-ceasefire',
    declared: [],
  };
  const check = async (settings: object, asked = unknown) => {
    await fakeBrowser.storage.local.set({ settings: { version: 2, ...settings } });
    const articles = makeArticles(
      { title: 'Macron urges a ceasefire on his visit to Kyiv', topics: ['War'] },
      { title: 'Storm leaves thousands without power' },
    );
    const built = openBuiltIndex(await buildIndex(keyArticles(...articles)));
    const index = { find, openSearch: createSearch(built) } as Partial<ArticleIndex>;
    find.mockResolvedValue(undefined);
    shownAddress = asked.address;
    executeScript.mockImplementation(
      async ({ func }: { files?: string[]; func?: unknown }) =>
        [
          { result: String(func).includes('og:title') ? { title, description: '' } : shownAddress },
        ] as never,
    );
    await createMessageHandlers(index as ArticleIndex).checkPage(asked, sender);
    await new Promise((resolve) => setTimeout(resolve, 50));
    return badge;
  };
  const titleWasRead = () =>
    executeScript.mock.calls.some(([call]) =>
      String(Reflect.get(call, 'func')).includes('og:title'),
    );

  test('stays quiet, and the title unread, unless the reader asked', async () => {
    expect(await check({})).toBe('');
    expect(titleWasRead()).toBe(false);
  });

  test('tells how many similar articles there are, of those that the reader wants', async () => {
    expect(await check({ coverageBadge: true })).toBe('≈1');
    badge = '';
    expect(await check({ coverageBadge: true, topicsOff: ['War'] })).toBe('');
  });

  test('tells nothing of home pages and on muted sites', async () => {
    const home = { address: 'https://articles.example/', declared: [] };
    expect(await check({ coverageBadge: true }, home)).toBe('');
    expect(await check({ coverageBadge: true, mutedSites: ['articles.example'] })).toBe('');
    expect(titleWasRead()).toBe(false);
  });
});

describe('search', () => {
  const searchFor = async (query: string, topicsOff: string[] = []) => {
    await fakeBrowser.storage.local.set({ settings: { version: 2, topicsOff } });
    const articles = makeArticles({ title: 'Rain', topics: ['A'] }, { title: 'Rain too' });
    const built = openBuiltIndex(await buildIndex(keyArticles(...articles)));
    const searching = { openSearch: createSearch(built) } as Partial<ArticleIndex> as ArticleIndex;
    const { results, ...rest } = await createMessageHandlers(searching).search(
      { query, limit: 10 },
      sender,
    );
    return { titles: results.map(({ title }) => title), ...rest };
  };

  test('returns what the reader wants to see, and how many results are filtered out', async () => {
    const both = { titles: ['Rain', 'Rain too'], isAddress: false, withheld: 0 };
    expect(await searchFor('rain')).toEqual(both);
    const one = { titles: ['Rain too'], isAddress: false, withheld: 1 };
    expect(await searchFor('rain', ['A'])).toEqual(one);
  });

  test('does not search for an address', async () => {
    const none = { titles: [], isAddress: true, withheld: 0 };
    expect(await searchFor(' https://rain.example/ ')).toEqual(none);
    expect(await searchFor('rain.com/rain')).toEqual(none);
  });
});
