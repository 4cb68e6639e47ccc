import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { PopupState } from '../../../../components/popup/popup-state.ts';
import type { Message } from '../../../../core/protocol.ts';
import { followLookUps } from '../../../../utils/views/follow-look-ups.ts';

/** Questions that wait for their answer. */
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

const open = () => followLookUps((state) => states.push(state));
const pass = (ms = 100) => vi.advanceTimersByTimeAsync(ms);
const found = (title: string) => ({ isAddress: false, results: [{ title }], withheld: 0 });
const view = { key: 'a.example/b' };

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
  asked[0]?.answer({ isAddress: true, view });
  await pass();
  expect(last()).toMatchObject({ kind: 'results' });
  type('');
  expect(last()).toEqual({ kind: 'page', view, isFound: false });
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
  asked[2]?.answer({ isAddress: true, view });
  await pass();
  expect(last()).toEqual({ kind: 'page', view, isFound: true });
  backToResults();
  expect(last()).toMatchObject({ kind: 'results', query: 'rain' });
});

test('looks an address up, and searches for anything else', async () => {
  const { lookUpText } = open();
  void lookUpText('a.example/b');
  await pass();
  asked[0]?.answer({ isAddress: true, results: [], withheld: 0 });
  await pass();
  asked[1]?.answer({ isAddress: true });
  await pass();
  expect(last()).toEqual({ kind: 'unknown', address: 'a.example/b' });
  void lookUpText(`https://a.example/${'x'.repeat(600)}`);
  await pass();
  void lookUpText('some words');
  await pass();
  expect(names()).toEqual(['search', 'lookUp', 'lookUp', 'search']);
});
