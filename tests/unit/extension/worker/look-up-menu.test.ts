import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { createLookUpMenu, watchLookUpMenu } from '../../../../extension/worker/look-up-menu.ts';

let choose: (choice: object, tab?: object) => void;
let items: { id: string; contexts: string[] }[];
const sidebarAction = { open: vi.fn(async () => {}) };
const pending = async () => (await fakeBrowser.storage.session.get()).pendingLookUp;

beforeEach(() => {
  fakeBrowser.reset();
  vi.clearAllMocks();
  items = [];
  Object.assign(fakeBrowser, {
    sidebarAction,
    i18n: { getMessage: (key: string) => key },
    contextMenus: {
      onClicked: {
        addListener: (listener: typeof choose) => {
          choose = listener;
        },
      },
      removeAll: async () => {
        items = [];
      },
      create: (item: (typeof items)[number]) => {
        if (items.some(({ id }) => id === item.id)) throw new Error('twice');
        items.push(item);
      },
    },
  });
  watchLookUpMenu();
});

test('is in the menus of web links and of selected words, however often it is made', async () => {
  await createLookUpMenu();
  await createLookUpMenu();
  expect(items).toMatchObject([
    { contexts: ['link'], targetUrlPatterns: ['http://*/*', 'https://*/*'], title: 'menuLink' },
    { contexts: ['selection'], title: 'menuSelection' },
  ]);
});

test.each([
  ['the link', 'look-up-link', 'https://a.example/b'],
  ['the words', 'look-up-words', 'some words'],
])('looks up %s in the panel beside the page', async (_, menuItemId, text) => {
  const both = { linkUrl: 'https://a.example/b', selectionText: ' some words ' };
  choose({ menuItemId, ...both }, { windowId: 4 });
  // At once: later the browser opens none.
  expect(sidebarAction.open).toHaveBeenCalledOnce();
  await vi.waitFor(async () => expect(await pending()).toEqual({ text, windowId: 4 }));
});

test('asks which window it is where the menu does not say', async () => {
  vi.spyOn(fakeBrowser.windows, 'getLastFocused').mockResolvedValue({ id: 9 } as never);
  choose({ menuItemId: 'look-up-words', selectionText: 'rain' });
  await vi.waitFor(async () => expect(await pending()).toEqual({ text: 'rain', windowId: 9 }));
});

test('does nothing where nothing is selected', () => {
  choose({ menuItemId: 'look-up-words', selectionText: '  ' }, { windowId: 4 });
  expect(sidebarAction.open).not.toHaveBeenCalled();
});
