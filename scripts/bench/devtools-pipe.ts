import type { Readable, Writable } from 'node:stream';

/** What the protocol gives and takes is described at https://chromedevtools.github.io/devtools-protocol/ */
// biome-ignore lint/suspicious/noExplicitAny: a message's form depends on its method
type Message = any;

/** A conversation with Chromium over --remote-debugging-pipe. */
export interface DevtoolsPipe {
  /** Sends a command, to a session where one is named, and returns its result or throws its error. */
  send(method: string, params?: object, sessionId?: string): Promise<Message>;
  /** Calls for every event of that name, until the returned function is called. */
  listen(method: string, take: (params: Message) => void): () => void;
}

/**
 * Speaks to Chromium without attaching to anything by itself. Puppeteer attaches to every worker
 * and holds its start back until it has been told to go on, which would be part of what is measured.
 */
export function openDevtoolsPipe(writing: Writable, reading: Readable): DevtoolsPipe {
  const waiting = new Map<number, PromiseWithResolvers<Message>>();
  const listeners = new Set<{ method: string; take: (params: Message) => void }>();
  let lastId = 0;
  let parts: Buffer[] = [];

  const takeMessage = (text: string) => {
    const { id, result, error, method, params } = JSON.parse(text) as Message;
    const pending = waiting.get(id);
    waiting.delete(id);
    if (error !== undefined) pending?.reject(new Error(error.message));
    else pending?.resolve(result);
    for (const one of listeners) if (one.method === method) one.take(params);
  };
  reading.on('data', (chunk: Buffer) => {
    let start = 0;
    for (let end = chunk.indexOf(0); end !== -1; end = chunk.indexOf(0, start)) {
      parts.push(chunk.subarray(start, end));
      takeMessage(Buffer.concat(parts).toString('utf8'));
      parts = [];
      start = end + 1;
    }
    parts.push(chunk.subarray(start));
  });
  reading.on('close', () => {
    for (const { reject } of waiting.values()) reject(new Error('Chromium closed the connection'));
    waiting.clear();
  });
  // What is still to be said when it ends is of no use to anyone.
  writing.on('error', () => {});

  return {
    send(method, params = {}, sessionId) {
      const id = ++lastId;
      const pending = Promise.withResolvers<Message>();
      waiting.set(id, pending);
      writing.write(`${JSON.stringify({ id, method, params, sessionId })}\0`);
      return pending.promise;
    },
    listen(method, take) {
      const one = { method, take };
      listeners.add(one);
      return () => listeners.delete(one);
    },
  };
}
