import { beforeEach, expect, test, vi } from 'vitest';
import { noPieces, type PagePieces } from '../../../../core/page/page-pieces.ts';
import type { PageView } from '../../../../core/page/page-view.ts';
import {
  type CardState,
  createCardController,
} from '../../../../extension/page/card/card-controller.ts';
import { sampleView } from '../../../components/sample-view.ts';

type OnView = (view: PageView | undefined, page: { address: string; declared: string[] }) => void;

let onView: OnView;
let giveOut: (pieces: PagePieces) => void;
let cards: CardState[];

vi.mock('../../../../extension/page/card/watch-card-view.ts', () => ({
  watchCardView: (listener: { onView: OnView }) => {
    onView = listener.onView;
  },
}));
vi.mock('../../../../extension/browser/read-page-pieces.ts', () => ({
  readPagePieces: async (...[, , , onPieces]: unknown[]) => {
    giveOut = onPieces as typeof giveOut;
  },
}));
const sendFromPage = vi.hoisted(() => vi.fn(async (_name: string, _request: unknown) => ({})));
vi.mock('../../../../extension/page/send-from-page.ts', () => ({ sendFromPage }));

const page = { address: 'https://gazette.example/news/tides', declared: [] };
const last = () => cards.at(-1);

beforeEach(() => {
  sendFromPage.mockReset().mockResolvedValue({});
  cards = [];
});

const start = () => createCardController((card) => cards.push(card));

test('a card that opens by itself appears with its first pieces, never closed before', () => {
  start();
  onView({ ...sampleView, cardMode: 'open' }, page);
  expect(cards.filter(Boolean)).toEqual([]);
  giveOut(noPieces);
  expect(cards.filter(Boolean)).toMatchObject([{ isOpen: true, pieces: noPieces }]);
});

test('the pill stays until the card that it opens has its first pieces', () => {
  const { onOpen } = start();
  onView(sampleView, page);
  expect(last()).toMatchObject({ isOpen: false, pieces: undefined });
  onOpen();
  expect(last()).toMatchObject({ isOpen: false });
  giveOut(noPieces);
  expect(last()).toMatchObject({ isOpen: true });
});

test('no card of an earlier page stays while the next page’s is read', () => {
  start();
  onView({ ...sampleView, cardMode: 'open' }, page);
  giveOut(noPieces);
  const next = { ...sampleView, key: 'gazette.example/next' as PageView['key'] };
  onView({ ...next, cardMode: 'open' }, { ...page, address: 'https://gazette.example/next' });
  expect(last()).toBeUndefined();
  giveOut(noPieces);
  expect(last()).toMatchObject({ view: { key: 'gazette.example/next' }, isOpen: true });
});

test('a change of settings keeps the pieces that are shown until the new ones come', () => {
  start();
  onView({ ...sampleView, cardMode: 'open' }, page);
  const pieces = { ...noPieces, linked: [] };
  giveOut(pieces);
  onView({ ...sampleView, cardMode: 'open', theme: 'dark' }, page);
  expect(last()).toMatchObject({ isOpen: true, view: { theme: 'dark' } });
  expect(last()?.pieces).toBe(pieces);
});

test('a card whose pieces take long opens without them', async () => {
  vi.useFakeTimers();
  const { onOpen } = start();
  onView(sampleView, page);
  onOpen();
  vi.advanceTimersByTime(100);
  expect(last()).toMatchObject({ isOpen: true, pieces: noPieces });
  vi.useRealTimers();
});

test.each([
  [true, ['undoMute']],
  // The worker has stopped since and does not know what was off before.
  [false, ['undoMute', 'switchTopic']],
])('the last topic is taken back as the worker remembers it: %s', async (isUndone, expected) => {
  const { onSwitchTopic, onUndo } = start();
  onView(sampleView, page);
  onSwitchTopic('Oceans', false);
  onView(undefined, page);
  expect(last()).toMatchObject({ undoable: 'topics' });
  sendFromPage.mockReset().mockResolvedValue({ isUndone });
  onUndo();
  await vi.waitFor(() => expect(sendFromPage).toHaveBeenCalledTimes(expected.length));
  expect(sendFromPage.mock.calls.map(([name]) => name)).toEqual(expected);
  if (!isUndone) {
    expect(sendFromPage).toHaveBeenLastCalledWith('switchTopic', {
      ...page,
      topic: 'Oceans',
      isOn: true,
    });
  }
});
