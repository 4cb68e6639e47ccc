import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { Runtime } from 'webextension-polyfill';
import { messageTable } from '../../../../../core/protocol.ts';
import {
  listenToMessages,
  type MessageHandlers,
} from '../../../../../extension/worker/messages/listen-to-messages.ts';

const extensionUrl = 'chrome-extension://abc/';
const handlers = Object.fromEntries(
  Object.keys(messageTable).map((name) => [name, vi.fn(async () => ({ name }))]),
) as unknown as MessageHandlers;

type Sender = Partial<Runtime.MessageSender>;
type Listener = (message: unknown, sender: Sender, answer: (answer: unknown) => void) => unknown;
let send: (message: unknown, sender: Sender) => Promise<unknown>;

beforeEach(() => {
  const addListener = (listener: Listener) => {
    send = (message, sender) =>
      new Promise((resolve, reject) => {
        // Anything else closes the way back before the answer is there.
        if (listener(message, sender, resolve) !== true) reject(new Error('no answer to come'));
      });
  };
  const runtime = { getURL: () => extensionUrl, onMessage: { addListener } };
  listenToMessages(handlers, runtime as unknown as Runtime.Static as never);
});

const page = { address: 'https://articles.example/a', declared: [] };
const contentScript = { url: 'https://articles.example/a', tab: { id: 3 } as never };

describe('listenToMessages', () => {
  test('answers a content script that asks about its page', async () => {
    const answer = await send({ name: 'checkPage', request: page }, contentScript);
    expect(answer).toEqual({ ok: true, value: { name: 'checkPage' } });
  });

  test.each(['lookUp', 'readIndexStatus', 'rebuildIndex'])(
    'refuses %s from a content script',
    async (name) => {
      const request = name === 'lookUp' ? page : {};
      expect(await send({ name, request }, contentScript)).toMatchObject({ ok: false });
      expect(await send({ name, request }, { url: `${extensionUrl}options.html` })).toMatchObject({
        ok: true,
      });
    },
  );

  test.each([
    [undefined],
    ['text'],
    [{}],
    [{ name: 'toString', request: {} }],
    [{ name: 'checkPage' }],
    [{ name: 'checkPage', request: { address: 3, declared: [] } }],
    [{ name: 'checkPage', request: { address: 'x'.repeat(100_001), declared: [] } }],
    [{ name: 'checkPage', request: { address: 'x', declared: Array(9).fill('y') } }],
    [{ name: 'mute', request: { ...page, what: 'everything' } }],
  ])('refuses %j with an error, without a handler', async (message) => {
    vi.clearAllMocks();
    expect(await send(message, contentScript)).toMatchObject({
      ok: false,
      error: expect.any(String),
    });
    for (const handler of Object.values(handlers)) expect(handler).not.toHaveBeenCalled();
  });

  test('answers also where a handler has nothing to say, or throws what is no error', async () => {
    const request = { name: 'checkPage', request: page };
    vi.mocked(handlers.checkPage).mockResolvedValueOnce(undefined as never);
    expect(await send(request, contentScript)).toEqual({ ok: true, value: undefined });
    vi.mocked(handlers.checkPage).mockRejectedValueOnce('no disk');
    expect(await send(request, contentScript)).toEqual({ ok: false, error: 'no disk' });
    vi.mocked(handlers.checkPage).mockImplementationOnce(() => {
      throw new Error('at once');
    });
    expect(await send(request, contentScript)).toEqual({ ok: false, error: 'at once' });
  });

  test('sends what a handler throws as a message', async () => {
    vi.mocked(handlers.checkPage).mockRejectedValueOnce(new Error('no disk'));
    expect(await send({ name: 'checkPage', request: page }, contentScript)).toEqual({
      ok: false,
      error: 'no disk',
    });
  });
});
