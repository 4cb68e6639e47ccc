import { isPublicHost } from './is-public-host.ts';

/** The components of an http(s) address. Rules change it in place; `writeKey` joins it again. */
export interface Address {
  /** `http`, `https`, or empty where the text had none or a rule dropped it. */
  scheme: string;
  /** `user:password`, or empty. */
  credentials: string;
  /** In lower case and punycode, as WHATWG URL writes it. */
  host: string;
  /** Digits, or empty for the scheme's default port. */
  port: string;
  /** Starts with a slash. */
  path: string;
  /** Without the question mark. */
  query: string;
  /** Without the hash sign. */
  fragment: string;
}

/** Returns a whole address as text; `explainUrl` shows with it what a rule changed. */
export function writeAddress(address: Address): string {
  const credentials = address.credentials === '' ? '' : `${address.credentials}@`;
  const fragment = address.fragment === '' ? '' : `#${address.fragment}`;
  return `${writeStart(address)}${credentials}${writeParts(address)}${fragment}`;
}

/**
 * Returns the components that form the key of an address: host, port, path, query. A host of one
 * word (`localhost`) is preceded by two slashes, so that a key is never mistaken for a word.
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
