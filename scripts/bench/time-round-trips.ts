import type { Browser } from 'webextension-polyfill';
import type { Message } from '../../core/protocol.ts';
import type { BenchExtension } from './bench-browser.ts';

/** Messages are sent in groups, because a function in the browser must end within half a minute. */
const messagesPerCall = 500;

/**
 * Sends messages one after the other from the extension's isolated world in a page, as its gate does.
 * Returns the milliseconds of each round trip.
 */
export async function timeRoundTrips(
  extension: BenchExtension,
  tabId: number,
  messages: Message[],
): Promise<number[]> {
  const timesMs: number[] = [];
  for (let at = 0; at < messages.length; at += messagesPerCall) {
    const group = messages.slice(at, at + messagesPerCall);
    timesMs.push(...(await extension.evaluate(sendFromTab, tabId, group)));
  }
  return timesMs;
}

/** Makes the messages of a card on a known page and of a gate on an unknown page, in turn. */
export function makeMessages(addresses: string[], count: number): Message[] {
  const step = Math.max(1, Math.floor(addresses.length / count));
  return Array.from({ length: count }, (_, at) => {
    const known = addresses[(at * step) % addresses.length] as string;
    return at % 2 === 0
      ? { name: 'readCard', request: { address: known, declared: [] } }
      : {
          name: 'checkPage',
          request: { address: `${new URL(known).origin}/bench/unknown-${at}`, declared: [] },
        };
  });
}

declare const browser: Browser;

/** Sends messages from a tab; runs in the hidden page, its inner function in the tab. */
async function sendFromTab(tabId: number, messages: Message[]): Promise<number[]> {
  const [injected] = await browser.scripting.executeScript({
    target: { tabId },
    func: async (sent: Message[]) => {
      const { runtime } = Reflect.get(globalThis, 'browser') ?? Reflect.get(globalThis, 'chrome');
      const times: number[] = [];
      for (const message of sent) {
        const startMs = performance.now();
        const answer = await runtime.sendMessage(message);
        times.push(performance.now() - startMs);
        if (answer?.ok !== true) throw new Error(`no answer: ${JSON.stringify(answer)}`);
      }
      return times;
    },
    args: [messages],
  });
  return injected?.result as number[];
}
