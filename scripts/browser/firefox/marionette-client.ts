import { connect, type Socket } from 'node:net';

/**
 * A connection to Firefox over its Marionette protocol.
 * https://firefox-source-docs.mozilla.org/testing/marionette/Protocol.html
 */
export interface MarionetteClient {
  readonly browserVersion: string;
  /** Sends a command and returns its result. Rejects with Firefox's error. */
  send(command: string, parameters?: Readonly<Record<string, unknown>>): Promise<unknown>;
  /**
   * Runs a function with the privileges of Firefox's browser window. It is sent as text, so it cannot
   * use variables from outside. Arguments and result must be JSON values.
   */
  callChrome<Args extends unknown[], T>(
    fn: (...args: Args) => T | Promise<T>,
    ...args: Args
  ): Promise<T>;
  /** Closes the connection, and rejects the commands that have no reply yet. */
  close(): void;
}

interface Pending {
  resolve(value: unknown): void;
  reject(error: Error): void;
}

/** A reply: [1, id of the command, error or null, result or null]. */
type Reply = [1, number, { error: string; message: string } | null, unknown];

/** Connects to the Marionette port and starts a session. Rejects if nothing listens on the port. */
export async function connectMarionette(port: number): Promise<MarionetteClient> {
  const socket = await openSocket(port);
  const pending = new Map<number, Pending>();
  let lastId = 0;
  const rejectAll = (error: Error): void => {
    for (const { reject } of pending.values()) reject(error);
    pending.clear();
  };
  // Firefox sends a greeting first, which is no array. Commands need not wait for it.
  readMessages(socket, (message) => {
    if (!Array.isArray(message)) return;
    const [, id, error, result] = message as Reply;
    const command = pending.get(id);
    pending.delete(id);
    if (error !== null) command?.reject(new Error(`${error.error}: ${error.message}`));
    else command?.resolve(result);
  });
  socket.on('close', () => rejectAll(new Error('Firefox closed the connection')));
  socket.on('error', rejectAll);

  const send: MarionetteClient['send'] = (command, parameters = {}) =>
    new Promise((resolve, reject) => {
      if (!socket.writable) throw new Error('Firefox closed the connection');
      lastId += 1;
      pending.set(lastId, { resolve, reject });
      const text = JSON.stringify([0, lastId, command, parameters]);
      socket.write(`${Buffer.byteLength(text)}:${text}`);
    });

  const scriptTimeoutMs = 60_000;
  const session = (await send('WebDriver:NewSession', {
    acceptInsecureCerts: true,
    timeouts: { script: scriptTimeoutMs },
  })) as { capabilities: { browserVersion: string } };
  await send('Marionette:SetContext', { value: 'chrome' });

  return {
    browserVersion: session.capabilities.browserVersion,
    send,
    async callChrome(fn, ...args) {
      const answer = (await send('WebDriver:ExecuteScript', {
        script: `return Promise.resolve((${fn})(...JSON.parse(arguments[0])))
          .then((value) => JSON.stringify({ value }));`,
        args: [JSON.stringify(args)],
        sandbox: 'system',
        newSandbox: false,
      })) as { value: string };
      return JSON.parse(answer.value).value;
    },
    close: () => socket.destroy(),
  };
}

function openSocket(port: number): Promise<Socket> {
  return new Promise((resolve, reject) => {
    const socket = connect(port, '127.0.0.1');
    socket.setNoDelay(true);
    socket.once('connect', () => resolve(socket));
    socket.once('error', reject);
  });
}

/** Splits the stream into messages: a length in bytes, a colon, and JSON of that length. */
function readMessages(socket: Socket, onMessage: (message: unknown) => void): void {
  let buffered = Buffer.alloc(0);
  socket.on('data', (chunk) => {
    buffered = Buffer.concat([buffered, chunk]);
    for (;;) {
      const colon = buffered.indexOf(':');
      if (colon < 0) return;
      const end = colon + 1 + Number(buffered.toString('latin1', 0, colon));
      if (buffered.length < end) return;
      const text = buffered.toString('utf8', colon + 1, end);
      buffered = buffered.subarray(end);
      onMessage(JSON.parse(text));
    }
  });
}
