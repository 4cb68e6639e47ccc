import type { Readable, Writable } from 'node:stream';

/** The messages are described at https://chromedevtools.github.io/devtools-protocol/ */
// biome-ignore lint/suspicious/noExplicitAny: the type of a message depends on its method
type Message = any;

/** A DevTools connection to Chromium over --remote-debugging-pipe. */
export interface DevtoolsPipe {
  /** Sends a command, to a session if one is given. Returns its result, or throws its error. */
  send(method: string, params?: object, sessionId?: string): Promise<Message>;
  /** Calls a listener for every event of a method, until the returned function is called. */
  listen(method: string, listener: (params: Message) => void): () => void;
}

/**
 * Opens a DevTools connection that attaches to no target by itself. Puppeteer attaches to every worker
 * and pauses its start until told to resume, which would add to the measured times.
 */
export function openDevtoolsPipe(input: Writable, output: Readable): DevtoolsPipe {
  const pendingById = new Map<number, PromiseWithResolvers<Message>>();
  const listeners = new Set<{ method: string; listener: (params: Message) => void }>();
  let lastId = 0;
  let chunks: Buffer[] = [];

  const handleMessage = (text: string) => {
    const { id, result, error, method, params } = JSON.parse(text) as Message;
    const pending = pendingById.get(id);
    pendingById.delete(id);
    if (error !== undefined) pending?.reject(new Error(error.message));
    else pending?.resolve(result);
    for (const one of listeners) if (one.method === method) one.listener(params);
  };
  output.on('data', (chunk: Buffer) => {
    let start = 0;
    for (let end = chunk.indexOf(0); end !== -1; end = chunk.indexOf(0, start)) {
      chunks.push(chunk.subarray(start, end));
      handleMessage(Buffer.concat(chunks).toString('utf8'));
      chunks = [];
      start = end + 1;
    }
    chunks.push(chunk.subarray(start));
  });
  output.on('close', () => {
    for (const { reject } of pendingById.values())
      reject(new Error('Chromium closed the connection'));
    pendingById.clear();
  });
  // A command that is written while Chromium exits needs no answer.
  input.on('error', () => {});

  return {
    send(method, params = {}, sessionId) {
      const id = ++lastId;
      const pending = Promise.withResolvers<Message>();
      pendingById.set(id, pending);
      input.write(`${JSON.stringify({ id, method, params, sessionId })}\0`);
      return pending.promise;
    },
    listen(method, listener) {
      const one = { method, listener };
      listeners.add(one);
      return () => listeners.delete(one);
    },
  };
}
