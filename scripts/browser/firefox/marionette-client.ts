import { connect, type Socket } from 'node:net';

/** A conversation with Firefox in its own Marionette protocol. */
export interface MarionetteClient {
  readonly browserVersion: string;
  /** Sends a command and returns its result; throws Firefox's error. */
  send(command: string, parameters?: Readonly<Record<string, unknown>>): Promise<unknown>;
  /**
   * Runs a function with the rights of Firefox's own window. It is sent as text; arguments and
   * result travel as JSON.
   */
  callChrome<Args extends unknown[], T>(
    fn: (...args: Args) => T | Promise<T>,
    ...args: Args
  ): Promise<T>;
  /** Ends the connection; commands under way are rejected. */
  close(): void;
}

interface Pending {
  resolve(value: unknown): void;
  reject(error: Error): void;
}

/** A reply: [1, number of the command, error or null, result or null]. */
type Reply = [1, number, { error: string; message: string } | null, unknown];

/** Connects to the Marionette port and starts a session. Throws when nobody listens. */
export async function connectMarionette(port: number): Promise<MarionetteClient> {
  const socket = await openSocket(port);
  const pending = new Map<number, Pending>();
  let lastNumber = 0;
  const rejectAll = (error: Error): void => {
    for (const { reject } of pending.values()) reject(error);
    pending.clear();
  };
  // Firefox greets first; a command sent before that would be answered all the same.
  readMessages(socket, (message) => {
    if (!Array.isArray(message)) return;
    const [, number, error, result] = message as Reply;
    const waiting = pending.get(number);
    pending.delete(number);
    if (error !== null) waiting?.reject(new Error(`${error.error}: ${error.message}`));
    else waiting?.resolve(result);
  });
  socket.on('close', () => rejectAll(new Error('Firefox closed the connection')));
  socket.on('error', rejectAll);

  const send: MarionetteClient['send'] = (command, parameters = {}) =>
    new Promise((resolve, reject) => {
      if (!socket.writable) throw new Error('Firefox closed the connection');
      lastNumber += 1;
      pending.set(lastNumber, { resolve, reject });
      const text = JSON.stringify([0, lastNumber, command, parameters]);
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

/** Cuts the stream into its messages: the length in bytes, a colon, that much JSON. */
function readMessages(socket: Socket, take: (message: unknown) => void): void {
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
      take(JSON.parse(text));
    }
  });
}
