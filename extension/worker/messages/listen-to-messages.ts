import type { Runtime } from 'webextension-polyfill';
import { browser } from 'wxt/browser';
import type * as z from 'zod/mini';
import {
  type Answer,
  type MessageName,
  type MessageRequest,
  type MessageResponses,
  messageTable,
} from '../../../core/protocol.ts';

/** A handler for each message of the protocol; a missing one does not compile. */
export type MessageHandlers = {
  [Name in MessageName]: (
    request: MessageRequest<Name>,
    sender: Runtime.MessageSender,
  ) => Promise<MessageResponses[Name]>;
};

/**
 * Registers the handlers at once. Every request is checked before its handler runs, and every request
 * is answered, with an error if need be.
 *
 * Answers go through the third argument, which all browsers and the polyfill accept; not all accept a
 * promise: https://developer.mozilla.org/docs/Mozilla/Add-ons/WebExtensions/API/runtime/onMessage
 */
export function listenToMessages(handlers: MessageHandlers, runtime = browser.runtime): void {
  runtime.onMessage.addListener(
    (message: unknown, sender: Runtime.MessageSender, answer: (answer: unknown) => void) => {
      void answerMessage(handlers, message, sender, runtime.getURL('')).then(answer);
      // Keeps the channel open until the answer is sent.
      return true;
    },
  );
}

async function answerMessage(
  handlers: MessageHandlers,
  message: unknown,
  sender: Runtime.MessageSender,
  extensionUrl: string,
): Promise<Answer<MessageName>> {
  try {
    const { name, request } = message as { name?: unknown; request?: unknown };
    if (!isMessageName(name)) return { ok: false, error: `no such message: ${String(name)}` };
    const { sender: allowed, schema } = messageTable[name];
    if (allowed === 'extension' && !sender.url?.startsWith(extensionUrl)) {
      return { ok: false, error: `${name}: only the extension's own pages may send it` };
    }
    const parsed = (schema() as z.ZodMiniType).safeParse(request);
    if (!parsed.success) return { ok: false, error: `${name}: the request is not of its form` };
    const handler = handlers[name] as (
      request: unknown,
      sender: Runtime.MessageSender,
    ) => Promise<never>;
    return { ok: true, value: await handler(parsed.data, sender) };
  } catch (error) {
    return { ok: false, error: error instanceof Error ? error.message : String(error) };
  }
}

function isMessageName(name: unknown): name is MessageName {
  return typeof name === 'string' && Object.hasOwn(messageTable, name);
}
