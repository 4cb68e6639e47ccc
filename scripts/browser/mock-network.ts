import { createHash, X509Certificate } from 'node:crypto';
import { createServer, type IncomingMessage, type RequestListener } from 'node:http';
import { createServer as createSecureServer } from 'node:https';
import type { AddressInfo, Socket } from 'node:net';
import { generate } from 'selfsigned';

/** A request that the mock network received. */
export interface MockRequest {
  readonly method: string;
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
}

/** A response of the mock network. By default the status is 200 and the content type HTML. */
export interface MockResponse {
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string | Uint8Array;
}

/** Returns the response to a request; `undefined` means 404. A promise delays the response. */
export type MockResponder = (
  request: MockRequest,
) => MockResponse | undefined | Promise<MockResponse | undefined>;

export interface RecordedRequest extends MockRequest {
  /** Milliseconds since the epoch. */
  readonly time: number;
}

/** A tunnel that a browser opened (CONNECT), whether or not a request came through it. */
export interface RecordedTunnel {
  readonly host: string;
  readonly time: number;
}

export interface MockNetwork {
  readonly port: number;
  /** SHA-256 of the certificate's public key in base64, the format of Chromium's SPKI list. */
  readonly publicKeyHash: string;
  /** All requests since the last reset, oldest first. */
  readonly requests: readonly RecordedRequest[];
  readonly tunnels: readonly RecordedTunnel[];
  /** Replaces the function that answers requests. */
  respondWith(respond: MockResponder): void;
  /** Clears the recorded requests and tunnels. */
  reset(): void;
  /** Closes the server and all open connections. */
  close(): Promise<void>;
}

const tlsHandshakeByte = 0x16;

/**
 * Starts a proxy on a loopback port as the only network of a test browser. It terminates TLS, answers
 * every request itself and records it. It forwards nothing.
 */
export async function openMockNetwork(respond: MockResponder): Promise<MockNetwork> {
  // The common name must be a valid host name, or Firefox rejects the certificate in every case.
  const { private: key, cert } = await generate([{ name: 'commonName', value: 'mock.test' }], {
    keyType: 'ec',
    algorithm: 'sha256',
  });
  const requests: RecordedRequest[] = [];
  const tunnels: RecordedTunnel[] = [];
  const sockets = new Set<Socket>();
  let responder = respond;

  const createListener = (scheme: string): RequestListener => {
    return async (incoming, outgoing) => {
      const request = readRequest(incoming, scheme);
      requests.push({ ...request, time: Date.now() });
      incoming.resume();
      const { status, headers, body } = await answerRequest(responder, request);
      outgoing.writeHead(status ?? 200, { 'content-type': 'text/html; charset=utf-8', ...headers });
      outgoing.end(request.method === 'HEAD' ? undefined : body);
    };
  };
  const proxy = createServer(createListener('http'));
  const secure = createSecureServer({ key, cert }, createListener('https'));
  // Connections have no idle timeout: a close that races with a request looks like a network error.
  for (const server of [proxy, secure]) {
    server.keepAliveTimeout = 0;
    server.on('clientError', (_error, socket) => socket.destroy());
  }
  proxy.on('connection', (socket) => {
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket));
    socket.on('error', () => socket.destroy());
    socket.setNoDelay(true);
  });
  proxy.on('connect', (incoming, socket: Socket) => {
    tunnels.push({ host: incoming.url ?? '', time: Date.now() });
    socket.write('HTTP/1.1 200 Connection Established\r\n\r\n');
    socket.once('data', (first) => {
      socket.pause();
      socket.unshift(first);
      // A tunnel can also carry plain http:// and ws://.
      (first[0] === tlsHandshakeByte ? secure : proxy).emit('connection', socket);
      process.nextTick(() => socket.resume());
    });
  });
  await new Promise<void>((resolve) => proxy.listen(0, '127.0.0.1', resolve));

  return {
    port: (proxy.address() as AddressInfo).port,
    publicKeyHash: hashPublicKey(cert),
    requests,
    tunnels,
    respondWith(next) {
      responder = next;
    },
    reset() {
      requests.length = 0;
      tunnels.length = 0;
    },
    async close() {
      const closed = new Promise<void>((resolve) => proxy.close(() => resolve()));
      for (const socket of sockets) socket.destroy();
      await closed;
    },
  };
}

function hashPublicKey(certificate: string): string {
  const { publicKey } = new X509Certificate(certificate);
  const bytes = publicKey.export({ type: 'spki', format: 'der' });
  return createHash('sha256').update(bytes).digest('base64');
}

function readRequest(incoming: IncomingMessage, scheme: string): MockRequest {
  const { method = 'GET', url = '/', headers } = incoming;
  const base = `${scheme}://${headers.host ?? 'unknown.invalid'}`;
  return {
    method,
    url: url.startsWith('/') ? base + url : url,
    headers: Object.fromEntries(
      Object.entries(headers).map(([name, value]) => [name, String(value ?? '')]),
    ),
  };
}

async function answerRequest(respond: MockResponder, request: MockRequest): Promise<MockResponse> {
  try {
    const answer = await respond(request);
    return answer ?? { status: 404, body: '<!doctype html><title>Not found</title>' };
  } catch (error) {
    return { status: 500, headers: { 'content-type': 'text/plain' }, body: String(error) };
  }
}
