import type { Browser } from 'webextension-polyfill';
import type { Message } from '../../core/protocol.ts';
import type { BenchExtension } from './bench-browser.ts';

/** Some hundreds at a time, so that one question to the browser ends soon enough. */
const messagesPerCall = 500;

/**
 * Sends messages one after the other from the extension's own world in a page, as its gate does,
 * and gives the milliseconds of each round trip.
 */
export async function askFromPage(
  extension: BenchExtension,
  tabId: number,
  messages: Message[],
): Promise<number[]> {
  const timesMs: number[] = [];
  for (let at = 0; at < messages.length; at += messagesPerCall) {
    const some = messages.slice(at, at + messagesPerCall);
    timesMs.push(...(await extension.ask(askInTab, tabId, some)));
  }
  return timesMs;
}

/** What a gate and a card ask about known and unknown pages, in turn. */
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

/** Runs in the hidden page; the inner function runs in the tab. */
async function askInTab(tabId: number, messages: Message[]): Promise<number[]> {
  const [injected] = await browser.scripting.executeScript({
    target: { tabId },
    func: async (questions: Message[]) => {
      const { runtime } = Reflect.get(globalThis, 'browser') ?? Reflect.get(globalThis, 'chrome');
      const times: number[] = [];
      for (const question of questions) {
        const startMs = performance.now();
        const answer = await runtime.sendMessage(question);
        times.push(performance.now() - startMs);
        if (answer?.ok !== true) throw new Error(`no answer: ${JSON.stringify(answer)}`);
      }
      return times;
    },
    args: [messages],
  });
  return injected?.result as number[];
}
