import { isPublicHost } from './is-public-host.ts';

/** An http(s) address taken apart. The rules change it in place; `writeKey` puts it together again. */
export interface Address {
  /** `http`, `https`, or empty when the text had none or the rules dropped it. */
  scheme: string;
  /** `user:password`, or empty. */
  credentials: string;
  /** Lower case, punycode: as WHATWG URL writes it. */
  host: string;
  /** Digits, or empty for the scheme's own port. */
  port: string;
  /** Starts with a slash. */
  path: string;
  /** Without the question mark. */
  query: string;
  /** Without the hash sign. */
  fragment: string;
}

/** Takes an address, returns all of it as text; used to show what a rule changed. */
export function writeAddress(address: Address): string {
  const credentials = address.credentials === '' ? '' : `${address.credentials}@`;
  const fragment = address.fragment === '' ? '' : `#${address.fragment}`;
  return `${writeStart(address)}${credentials}${writeParts(address)}${fragment}`;
}

/**
 * Takes an address, returns the parts that make its key: host, port, path, query. A host that is
 * one word (`localhost`) has two slashes before it, so that a key is never taken for words.
 */
export function writeKey(address: Address): string {
  return `${isPublicHost(address.host) ? '' : '//'}${writeParts(address)}`;
}

function writeStart({ scheme, host }: Address): string {
  if (scheme !== '') return `${scheme}://`;
  return isPublicHost(host) ? '' : '//';
}

function writeParts({ host, port, path, query }: Address): string {
  const shownPort = port === '' ? '' : `:${port}`;
  const shownQuery = query === '' ? '' : `?${query}`;
  return `${host}${shownPort}${path === '/' ? '' : path}${shownQuery}`;
}
