import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { maxQueryLength } from '../../../../core/search/max-query-length.ts';
import { describeAddressBar, watchAddressBar } from '../../../../extension/worker/address-bar.ts';

type Listener = (...args: unknown[]) => unknown;

const listeners: Record<string, Listener> = {};
const listen = (name: string) => ({
  addListener: (listener: Listener) => {
    listeners[name] = listener;
  },
});
const setDefaultSuggestion = vi.fn();
const sidePanel = { open: vi.fn(async (_: object) => {}) };
const tabs = {
  create: vi.fn(async (_: object) => ({ id: 7, windowId: 3 })),
  update: vi.fn(async (_: object) => {}),
};
const search = vi.fn(async () => ({
  results: [{ title: 'Rain', webUrl: 'https://rain.example/a', topics: [] }],
}));
const pending = async () => (await fakeBrowser.storage.session.get()).pendingLookUp;

beforeEach(() => {
  fakeBrowser.reset();
  vi.clearAllMocks();
  sidePanel.open.mockResolvedValue();
  Object.assign(fakeBrowser.tabs, tabs);
  Object.assign(fakeBrowser, {
    sidePanel,
    i18n: { getMessage: (key: string) => key },
    omnibox: {
      setDefaultSuggestion,
      onInputChanged: listen('change'),
      onInputEntered: listen('enter'),
    },
  });
  vi.spyOn(fakeBrowser.runtime, 'getURL').mockReturnValue('chrome-extension://x/');
  vi.spyOn(fakeBrowser.windows, 'getLastFocused').mockResolvedValue({ id: 2 } as never);
  watchAddressBar(search);
});

test('says what it does', async () => {
  await describeAddressBar();
  expect(setDefaultSuggestion).toHaveBeenCalledExactlyOnceWith({ description: 'omniboxHint' });
});

test('suggests what the search finds', async () => {
  const show = vi.fn();
  await listeners.change?.('ra'.repeat(500), show);
  expect(search).toHaveBeenCalledExactlyOnceWith({
    query: 'ra'.repeat(maxQueryLength / 2),
    limit: 5,
  });
  expect(show).toHaveBeenCalledExactlyOnceWith([
    { content: '→ https://rain.example/a', description: 'Rain' },
  ]);
});

test.each([
  ['currentTab', tabs.update, { url: 'https://rain.example/a' }],
  ['newForegroundTab', tabs.create, { url: 'https://rain.example/a', active: true }],
  ['newBackgroundTab', tabs.create, { url: 'https://rain.example/a', active: false }],
])('opens a suggestion that is chosen (%s)', (disposition, call, expected) => {
  listeners.enter?.('→ https://rain.example/a', disposition);
  expect(call).toHaveBeenCalledExactlyOnceWith(expected);
  expect(sidePanel.open).not.toHaveBeenCalled();
});

test('looks up anything else in the panel of the window that was typed in', async () => {
  await listeners.change?.('rain', vi.fn());
  listeners.enter?.(' rain ', 'currentTab');
  // At once: later the browser opens none.
  expect(sidePanel.open).toHaveBeenCalledExactlyOnceWith({ windowId: 2 });
  await vi.waitFor(async () => expect(await pending()).toEqual({ text: 'rain', windowId: 2 }));
  expect(tabs.create).not.toHaveBeenCalled();
});

test('looks it up in a tab where the browser opens no panel', async () => {
  sidePanel.open.mockRejectedValue(new Error('no gesture'));
  await listeners.change?.('rain', vi.fn());
  listeners.enter?.('https://rain.example/b', 'currentTab');
  const lookUp = { text: 'https://rain.example/b', windowId: 3, tabId: 7 };
  await vi.waitFor(async () => expect(await pending()).toEqual(lookUp));
  expect(tabs.create).toHaveBeenCalledExactlyOnceWith({ url: '/sidepanel.html' });
});

test('does nothing where nothing was typed', () => {
  listeners.enter?.('  ', 'currentTab');
  expect(sidePanel.open).not.toHaveBeenCalled();
  expect(tabs.create).not.toHaveBeenCalled();
});
