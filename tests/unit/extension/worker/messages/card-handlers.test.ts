import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { Runtime } from 'webextension-polyfill';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { KnownLink } from '../../../../../core/index/read-linked.ts';
import type { PageMatch } from '../../../../../core/page/page-match.ts';
import { defaultSettings, type Settings } from '../../../../../core/settings/settings.ts';
import { readSettings } from '../../../../../extension/browser/settings-store.ts';
import { createCardHandlers } from '../../../../../extension/worker/messages/card-handlers.ts';

const page = { address: 'https://articles.example/a', declared: [] };
const key = 'articles.example/a';
const inTab = (id: number, incognito = false) =>
  ({ tab: { id, incognito } }) as unknown as Runtime.MessageSender;

const match = {
  reason: 'address',
  matchedKey: key,
  entry: {
    key,
    article: { title: 'A', webUrl: page.address, topics: ['Health', 'AI', 'Science'] },
    linked: [
      { relation: 'linked', piece: 0, isFront: true },
      { relation: 'linked', piece: 1, isFront: true },
      { relation: 'linked', piece: 2, isFront: false },
    ],
    alsoAt: [7],
  },
} as unknown as PageMatch;

const facts = [
  { fingerprint: 'aa', quality: 70, topics: [] },
  { fingerprint: 'bb', quality: 30, topics: ['AI'] },
  { fingerprint: 'cc', quality: 60, topics: [] },
] as unknown as KnownLink['facts'][];
const handlers = createCardHandlers({
  qualityScale: Array.from({ length: 100 }, (_, percent) => percent),
  find: async () => match,
  readFacts: async (links) =>
    links.map((link) => ({ ...link, facts: facts[link.piece] as KnownLink['facts'] })),
  readLinked: async (links) =>
    links.map(({ piece, relation }) => ({
      title: `Piece ${piece}`,
      webUrl: page.address,
      relation,
    })),
  readAddresses: async (pieces) => pieces.map((piece) => `https://copies.example/${piece}`),
  readSimilar: async () => [
    { title: 'Similar', webUrl: page.address, relation: 'similar', quality: 40 },
  ],
  readTopics: async () => ({
    topics: ['Science', 'Nature', 'AI', 'Health', 'Oceans'].map((name) => ({ name, articles: 1 })),
    tree: [
      { name: 'Science' },
      { name: 'Nature', parent: 'Science' },
      { name: 'Oceans', parent: 'Nature' },
      { name: 'AI', parent: 'Science' },
    ],
  }),
});
const store = (settings: Partial<Settings>) =>
  fakeBrowser.storage.local.set({ settings: { version: 4, ...settings } });

beforeEach(() => {
  fakeBrowser.reset();
  vi.useRealTimers();
});

describe('muting', () => {
  test('is taken back in the tab in which it was done, once', async () => {
    await store({ mutedSites: ['news.example'] });
    const before = await readSettings();
    expect(await handlers.mute({ ...page, what: 'article' }, inTab(1))).toEqual({ isKept: true });
    expect((await readSettings()).mutedArticles).toEqual([{ key, title: 'A' }]);
    expect(await handlers.undoMute({}, inTab(2))).toEqual({ isUndone: false });
    expect(await handlers.undoMute({}, inTab(1))).toEqual({ isUndone: true });
    expect(await readSettings()).toEqual(before);
    expect(await handlers.undoMute({}, inTab(1))).toEqual({ isUndone: false });
  });

  test('gives back the way of the card that the reader had, and keeps what changed since', async () => {
    await store({ card: 'open' });
    await handlers.mute({ ...page, what: 'card' }, inTab(1));
    expect(await readSettings()).toMatchObject({ pill: false, card: 'off' });
    await handlers.switchTopic({ ...page, topic: 'AI', isOn: false }, inTab(2));
    await handlers.undoMute({}, inTab(1));
    expect(await readSettings()).toMatchObject({ pill: true, card: 'open', topicsOff: ['AI'] });
  });

  test('cannot be taken back long after', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout'] });
    await handlers.mute({ ...page, what: 'site' }, inTab(1));
    vi.advanceTimersByTime(120_000);
    expect(await handlers.undoMute({}, inTab(1))).toEqual({ isUndone: false });
  });

  test.each([
    ['article', false],
    ['untilNew', false],
    ['site', false],
    ['today', true],
    ['card', true],
  ] as const)('of the %s in a private window is kept: %s', async (what, isKept) => {
    expect(await handlers.mute({ ...page, what }, inTab(1, true))).toEqual({ isKept });
    const settings = await readSettings();
    expect(settings.mutedArticles.length + settings.mutedSites.length).toBe(0);
    expect(JSON.stringify(settings) !== JSON.stringify(defaultSettings)).toBe(isKept);
  });
});

describe('muting until something new', () => {
  const counts = async () => (await handlers.readCard(page, inTab(1))).view?.linked;

  test('remembers the pieces that the reader saw, and shows the card when another is linked', async () => {
    await store({ minimumQualityPercentile: 50 });
    await handlers.mute({ ...page, what: 'untilNew' }, inTab(1));
    expect((await readSettings()).mutedArticles).toEqual([{ key, title: 'A', seen: ['aa', 'cc'] }]);
    expect(await counts()).toBeUndefined();
    await store({ mutedArticles: [{ key, title: 'A', seen: ['aa'] }] });
    expect(await counts()).toEqual({ counterpoints: 0, others: 2, backlinks: 0 });
  });
});

describe('linked pieces', () => {
  const titles = async (part: 'front' | 'behind', anyway = false) =>
    (await handlers.readLinked({ ...page, part, anyway }, inTab(1))).pieces.map(
      ({ title }) => title,
    );

  test('are read through the reader’s filter, in front of the line and behind it', async () => {
    expect(await titles('front')).toEqual(['Piece 0', 'Piece 1']);
    expect(await titles('behind')).toEqual(['Piece 2']);
    await store({ topicsOff: ['AI'] });
    expect(await titles('front')).toEqual(['Piece 0']);
    expect(await titles('front', true)).toEqual(['Piece 0', 'Piece 1']);
  });

  test('come with the other addresses of the article’s text', async () => {
    const read = async (part: 'front' | 'behind') =>
      (await handlers.readLinked({ ...page, part }, inTab(1))).alsoAt;
    expect(await read('front')).toEqual(['https://copies.example/7']);
    expect(await read('behind')).toEqual([]);
  });
});

test('similar pieces below the reader’s percentile are withheld, and counted', async () => {
  const read = async (anyway = false) => {
    const { pieces, withheld } = await handlers.readSimilar({ ...page, anyway }, inTab(1));
    return [pieces.length, withheld];
  };
  await store({ minimumQualityPercentile: 40 });
  expect(await read()).toEqual([1, 0]);
  await store({ minimumQualityPercentile: 41 });
  expect(await read()).toEqual([0, 1]);
  expect(await read(true)).toEqual([1, 0]);
});

describe('topics', () => {
  test('of the article go off and on', async () => {
    await handlers.switchTopic({ ...page, topic: 'AI', isOn: false }, inTab(1));
    expect((await readSettings()).topicsOff).toEqual(['AI']);
    await handlers.switchTopic({ ...page, topic: 'AI', isOn: true }, inTab(1));
    expect((await readSettings()).topicsOff).toEqual([]);
  });

  test('go off and on with those below them', async () => {
    await store({ topicsOff: ['Cars', 'Oceans'] });
    await handlers.switchTopic({ ...page, topic: 'Science', isOn: false }, inTab(1));
    expect((await readSettings()).topicsOff.toSorted()).toEqual([
      'AI',
      'Cars',
      'Nature',
      'Oceans',
      'Science',
    ]);
    await handlers.switchTopic({ ...page, topic: 'Science', isOn: true }, inTab(1));
    expect((await readSettings()).topicsOff).toEqual(['Cars']);
  });

  test('that were off before stay off when the reader takes it back, and so does what went off since', async () => {
    await store({ topicsOff: ['Oceans'] });
    await handlers.switchTopic({ ...page, topic: 'Science', isOn: false }, inTab(1));
    await handlers.switchTopic({ ...page, topic: 'Health', isOn: false }, inTab(2));
    expect(await handlers.undoMute({}, inTab(1))).toEqual({ isUndone: true });
    expect((await readSettings()).topicsOff).toEqual(['Oceans', 'Health']);
    expect(await handlers.undoMute({}, inTab(1))).toEqual({ isUndone: false });
  });

  test('that are not of the article stay as they are', async () => {
    await handlers.switchTopic({ ...page, topic: 'Oceans', isOn: false }, inTab(1));
    expect((await readSettings()).topicsOff).toEqual([]);
  });
});

test.each([
  [{}, true],
  [{ pill: false }, true],
  [{ card: 'off' }, true],
  [{ pill: false, card: 'off' }, false],
  [{ mutedSites: ['articles.example'] }, false],
] as const)('with %j there is a card to show: %s', async (settings, isThere) => {
  await store(settings as Partial<Settings>);
  expect((await handlers.readCard(page, inTab(1))).view !== undefined).toBe(isThere);
});

test('the corner is remembered', async () => {
  await handlers.moveCard({ corner: 'topLeft' }, inTab(1));
  expect((await readSettings()).corner).toBe('topLeft');
});
