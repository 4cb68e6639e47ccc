import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { noPieces } from '../../../../core/page/page-pieces.ts';
import type { Message } from '../../../../core/protocol.ts';
import type { PopupState } from '../../../../core/view/popup-state.ts';
import { createLookUpController } from '../../../../extension/screens/look-up-controller.ts';

/** Requests that wait for their answer. */
let asked: { message: Message; answer(value: object): void }[];
let states: PopupState[];
const last = () => states.at(-1);
const names = () => asked.map(({ message }) => message.name);

beforeEach(() => {
  vi.useFakeTimers();
  asked = [];
  states = [];
  vi.spyOn(fakeBrowser.tabs, 'query').mockResolvedValue([
    { id: 1, url: 'https://a.example/b' },
  ] as never);
  Object.assign(fakeBrowser, { scripting: { executeScript: async () => [] } });
  vi.spyOn(fakeBrowser.runtime, 'sendMessage').mockImplementation(
    (message: unknown) =>
      new Promise((resolve) => {
        const answer = (value: object) => resolve({ ok: true, value });
        asked.push({ message: message as Message, answer });
      }),
  );
});

afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

const open = () => createLookUpController((state) => states.push(state));
const pass = (ms = 100) => vi.advanceTimersByTimeAsync(ms);
const found = (title: string) => ({ isAddress: false, results: [{ title }], withheld: 0 });
const linked = { counterpoints: 0, others: 0, backlinks: 0 };
const view = { key: 'a.example/b', linked, behind: 0, hasCopies: false, hasSimilar: false };

test('asks once for what is typed without a pause', async () => {
  const { type } = open();
  for (const text of ['r', 'ra', 'rai', 'rain']) {
    type(text);
    await pass(50);
  }
  await pass();
  expect(asked.map(({ message }) => message.request)).toEqual([{ query: 'rain', limit: 10 }]);
});

test('drops the late answer to an earlier text', async () => {
  const { type } = open();
  type('rain');
  await pass();
  type('snow');
  await pass();
  asked[1]?.answer(found('Snow'));
  await pass();
  asked[0]?.answer(found('Rain'));
  await pass();
  expect(last()).toMatchObject({ kind: 'results', query: 'snow', results: [{ title: 'Snow' }] });
});

test('shows the page again, also one that was answered meanwhile, when the field is empty', async () => {
  const { lookUp, type } = open();
  void lookUp();
  await pass();
  type('rain');
  await pass();
  expect(names()).toEqual(['lookUp', 'search']);
  asked[1]?.answer(found('Rain'));
  await pass();
  asked[0]?.answer({ mayBeArticle: true, view });
  await pass();
  expect(last()).toMatchObject({ kind: 'results' });
  type('');
  expect(last()).toEqual({ kind: 'page', view, pieces: noPieces, isFound: false });
});

test('a search that is on its way never replaces a page that was opened', async () => {
  const { type, open: openPage, backToResults } = open();
  type('rain');
  await pass();
  asked[0]?.answer(found('Rain'));
  await pass();
  type('rain i');
  await pass();
  void openPage('https://a.example/b');
  await pass();
  asked[1]?.answer(found('Rain in May'));
  asked[2]?.answer({ mayBeArticle: true, view });
  await pass();
  expect(last()).toEqual({ kind: 'page', view, pieces: noPieces, isFound: true });
  backToResults();
  expect(last()).toMatchObject({ kind: 'results', query: 'rain' });
});

test('looks an address up, and searches for anything else', async () => {
  const { lookUpText } = open();
  void lookUpText('a.example/b');
  await pass();
  asked[0]?.answer({ isAddress: true, results: [], withheld: 0 });
  await pass();
  asked[1]?.answer({ mayBeArticle: true });
  await pass();
  const page = { address: 'a.example/b', mayBeArticle: true };
  expect(last()).toEqual({ kind: 'unknown', page });
  void lookUpText(`https://a.example/${'x'.repeat(600)}`);
  await pass();
  void lookUpText('some words');
  await pass();
  expect(names()).toEqual(['search', 'lookUp', 'lookUp', 'search']);
});

describe('beside a tab', () => {
  const goTo = (...urls: (string | undefined)[]) => {
    const query = vi.mocked(fakeBrowser.tabs.query);
    for (const url of urls) query.mockResolvedValue([{ id: 1, url }] as never);
  };
  const lookedUp = () =>
    asked.flatMap(({ message }) =>
      message.name === 'lookUp' ? [Reflect.get(message.request, 'address')] : [],
    );

  test('shows each page that comes into it, and none twice', async () => {
    const { followTab } = open();
    void followTab();
    await pass();
    goTo('https://a.example/b#part');
    void followTab();
    await pass();
    goTo('https://a.example/c');
    void followTab();
    await pass();
    asked[0]?.answer({ mayBeArticle: true, view });
    asked[1]?.answer({ mayBeArticle: true, view: { ...view, key: 'a.example/c' } });
    await pass();
    expect(lookedUp()).toEqual(['https://a.example/b', 'https://a.example/c']);
    expect(last()).toMatchObject({ kind: 'page', view: { key: 'a.example/c' } });
  });

  test('takes no page that is slow to be read for the one that came after it', async () => {
    const { followTab } = open();
    const slow = Promise.withResolvers<object[]>();
    const executeScript = vi.fn(async (): Promise<object[]> => []);
    executeScript.mockReturnValueOnce(slow.promise);
    Object.assign(fakeBrowser, { scripting: { executeScript } });
    void followTab();
    await pass();
    goTo('https://a.example/c');
    executeScript.mockReturnValueOnce(
      new Promise((resolve) => {
        setTimeout(() => resolve([]), 50);
      }),
    );
    void followTab();
    await pass(10);
    slow.resolve([]);
    await pass();
    expect(lookedUp()).toEqual(['https://a.example/c']);
  });

  test('says where the address is kept from it, and where there is no page', async () => {
    const { followTab } = open();
    goTo(undefined);
    await followTab();
    expect(last()).toEqual({ kind: 'outOfSight' });
    goTo('about:config');
    await followTab();
    expect(last()).toEqual({ kind: 'noPage' });
  });

  test('keeps results one click away from the page that comes, and empties no field then', async () => {
    const texts: string[] = [];
    const { followTab, lookUpText, backToResults, type } = createLookUpController(
      (state) => states.push(state),
      (text) => texts.push(text),
    );
    void followTab();
    await pass();
    void lookUpText('rain');
    await pass();
    asked.at(-1)?.answer(found('Rain'));
    await pass();
    texts.length = 0;
    goTo('https://a.example/c');
    void followTab();
    await pass();
    asked.at(-1)?.answer({ mayBeArticle: true, view });
    await pass();
    expect(last()).toEqual({ kind: 'page', view, pieces: noPieces, isFound: true });
    expect(texts).toEqual([]);
    backToResults();
    expect(last()).toMatchObject({ kind: 'results', query: 'rain' });
    type('');
    goTo('https://a.example/d');
    void followTab();
    await pass();
    expect(texts).toEqual(['']);
  });

  test('has the page ready behind what was handed over, and says what that was', async () => {
    const { noteTab, followTab, lookUpText, readLookedUp, type } = open();
    expect(readLookedUp()).toBeUndefined();
    void lookUpText('rain');
    await pass();
    asked[0]?.answer(found('Rain'));
    await pass();
    void noteTab();
    await pass();
    asked[1]?.answer({ mayBeArticle: true, view });
    await pass();
    void followTab();
    await pass();
    expect(names()).toEqual(['search', 'lookUp']);
    expect(last()).toMatchObject({ kind: 'results' });
    expect(readLookedUp()).toBe('rain');
    type('');
    expect(last()).toMatchObject({ kind: 'page', view });
    expect(readLookedUp()).toBeUndefined();
  });

  test('reads more of a page that nobody knows once there is more of it', async () => {
    const { followTab } = open();
    const claims = (title: string) => {
      const executeScript = async () => [{ result: { title, description: '' } }];
      Object.assign(fakeBrowser, { scripting: { executeScript } });
    };
    claims('');
    void followTab();
    await pass();
    asked[0]?.answer({ mayBeArticle: true });
    await pass();
    asked[1]?.answer({ results: [] });
    await pass();
    claims('Rain in May');
    void followTab();
    await pass();
    asked[2]?.answer({ mayBeArticle: true });
    await pass();
    asked[3]?.answer(found('Rain'));
    await pass();
    expect(names()).toEqual(['lookUp', 'findCoverage', 'lookUp', 'findCoverage']);
    expect(last()).toMatchObject({ kind: 'unknown', page: { text: { title: 'Rain in May' } } });
  });

  test('asks again without taking away what is shown', async () => {
    const { followTab, refresh } = open();
    void followTab();
    await pass();
    asked[0]?.answer({ mayBeArticle: true, view });
    await pass();
    void refresh();
    await pass();
    expect(last()).toMatchObject({ kind: 'page', view });
    const hidden = { ...view, hiddenBy: 'site' };
    asked[1]?.answer({ mayBeArticle: true, view: hidden });
    await pass();
    expect(last()).toMatchObject({ kind: 'page', view: hidden });
  });
});

test('goes on showing what the reader wanted to see anyway, until another page', async () => {
  const { lookUp, lookUpAnyway, refresh } = open();
  const askedAnyway = async (ask: () => Promise<void>) => {
    asked = [];
    void ask();
    await pass();
    const request = asked[0]?.message.request as { anyway?: boolean };
    asked[0]?.answer({ view });
    await pass();
    return request.anyway;
  };
  expect(await askedAnyway(lookUp)).toBe(false);
  expect(await askedAnyway(lookUpAnyway)).toBe(true);
  expect(await askedAnyway(refresh)).toBe(true);
  expect(await askedAnyway(lookUp)).toBe(false);
});

describe('the pieces of a page', () => {
  const piece = (title: string) => ({ title, relation: 'linked' });
  const manyLinked = { ...view, linked: { ...linked, others: 3 }, behind: 20, hasSimilar: true };
  const openMany = async () => {
    const controller = open();
    void controller.lookUp();
    await pass();
    asked[0]?.answer({ mayBeArticle: true, view: manyLinked });
    await pass();
    return controller;
  };
  const first = { pieces: [piece('First')], alsoAt: [] };

  test('in front of the line are read first, and the page waits for them', async () => {
    await openMany();
    expect(names()).toEqual(['lookUp', 'readLinked']);
    expect(asked[1]?.message.request).toMatchObject({ part: 'front' });
    expect(last()).toEqual({ kind: 'loading' });
    asked[1]?.answer(first);
    await pass();
    expect(last()).toMatchObject({ pieces: { linked: [{ title: 'First' }] } });
    expect(names().slice(2)).toEqual(['readSimilar']);
  });

  test('that are similar join them', async () => {
    await openMany();
    asked[1]?.answer(first);
    await pass();
    asked[2]?.answer({ pieces: [piece('Similar')], withheld: 1 });
    await pass();
    expect(last()).toMatchObject({
      pieces: {
        linked: [{ title: 'First' }],
        similar: { pieces: [{ title: 'Similar' }], withheld: 1 },
      },
    });
  });

  test('behind the line are read when the reader asks, and stay when others come', async () => {
    const { showBehind } = await openMany();
    asked[1]?.answer(first);
    await pass();
    void showBehind();
    await pass();
    expect(asked.at(-1)?.message.request).toMatchObject({ part: 'behind' });
    asked.at(-1)?.answer({ pieces: [piece('Far')], alsoAt: [] });
    await pass();
    expect(last()).toMatchObject({ pieces: { behind: [{ title: 'Far' }] } });
    asked[2]?.answer({ pieces: [piece('Similar')], withheld: 0 });
    await pass();
    expect(last()).toMatchObject({
      pieces: { behind: [{ title: 'Far' }], similar: { pieces: [{ title: 'Similar' }] } },
    });
  });

  test('behind the line are read anew after a change of settings, and forgotten with the page', async () => {
    const { showBehind, refresh, lookUp } = await openMany();
    asked[1]?.answer(first);
    await pass();
    void showBehind();
    await pass();
    asked.at(-1)?.answer({ pieces: [piece('Far')], alsoAt: [] });
    await pass();
    asked = [];
    void refresh();
    await pass();
    asked[0]?.answer({ mayBeArticle: true, view: { ...manyLinked, hasSimilar: false } });
    await pass();
    asked[1]?.answer(first);
    await pass();
    expect(asked.at(-1)?.message.request).toMatchObject({ part: 'behind' });
    asked.at(-1)?.answer({ pieces: [piece('Farther')], alsoAt: [] });
    await pass();
    expect(last()).toMatchObject({ pieces: { behind: [{ title: 'Farther' }] } });
    asked = [];
    void lookUp();
    await pass();
    asked[0]?.answer({ mayBeArticle: true, view: { ...manyLinked, hasSimilar: false } });
    await pass();
    asked[1]?.answer(first);
    await pass();
    expect(last()).not.toHaveProperty('pieces.behind');
  });

  test('that cannot be read leave the page to be shown without them', async () => {
    vi.spyOn(fakeBrowser.runtime, 'sendMessage').mockImplementation((async (message: Message) =>
      message.name === 'lookUp'
        ? { ok: true, value: { mayBeArticle: true, view: manyLinked } }
        : { ok: false, error: 'damaged' }) as never);
    void open().lookUp();
    await pass();
    expect(last()).toMatchObject({ kind: 'page', pieces: noPieces });
  });

  test('of a page that is hidden are not read', async () => {
    void open().lookUp();
    await pass();
    asked[0]?.answer({ mayBeArticle: true, view: { ...manyLinked, hiddenBy: 'site' } });
    await pass();
    expect(names()).toEqual(['lookUp']);
    expect(last()).toMatchObject({ kind: 'page', view: { hiddenBy: 'site' } });
  });
});
