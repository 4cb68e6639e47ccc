import type { Address } from './address.ts';
import { maxAddressLength, maxHostLength } from './address-bounds.ts';
import { isPublicHost } from './is-public-host.ts';

const withScheme = /^https?:/i;
// What can be a host, up to a port, a path or the end; no space, no `@` of a mail address.
const withoutScheme = /^(?:\[[0-9a-f:.]+\]|[^\s/?#@:\\[\]%]+)(?::\d{1,5})?(?:[/?#]|$)/i;
const numberAddress = /^\d+\.\d+\.\d+\.\d+(?![^:/?#])/;
// `http://http://…`, a link field filled with a whole address: Media Cloud's metadata-lib mends it.
const doubledScheme = /^(?:https?:\/\/)+(?=https?:\/)/i;
// Line ends and the like come along when an address is copied; they are never part of one.
const controls = /\p{Cc}/gu;

/**
 * Takes any text, returns the http(s) address that it is, or undefined: another scheme, words, or
 * more than 4,096 characters. Text without a scheme is read as a reader's pasted address, if it
 * starts with a host that has a dot, or with two slashes. Host case, punycode, default port, dot segments and the percent-encoding of
 * unsafe characters are the work of the WHATWG URL Standard (https://url.spec.whatwg.org/).
 * Never throws.
 */
export function readAddress(raw: string): Address | undefined {
  const trimmed = raw.trim();
  if (trimmed.length > maxAddressLength) return undefined;
  const bare = trimmed.replace(controls, '').replace(doubledScheme, '');
  if (withScheme.test(bare)) return splitHref(parseHref(bare));
  if (bare.startsWith('//')) return readWithoutScheme(bare.slice(2));
  if (!withoutScheme.test(bare)) return undefined;
  const address = readWithoutScheme(bare);
  // `1.5` and `e.g` are no hosts, though URL makes a number address of the first.
  const isHost = address && isPublicHost(address.host);
  return isHost && (!/^[\d.]+$/.test(address.host) || numberAddress.test(bare))
    ? address
    : undefined;
}

function readWithoutScheme(text: string): Address | undefined {
  const address = splitHref(parseHref(`https://${text}`));
  if (address === undefined) return undefined;
  address.scheme = '';
  // Without a scheme there is no default port to drop: a key `example.com:443` means just that.
  if (address.port === '' && /^[^/?#]*:0*443(?:[/?#]|$)/.test(text)) address.port = '443';
  return address;
}

function parseHref(text: string): string | undefined {
  try {
    return new URL(text).href;
  } catch {
    return undefined;
  }
}

// One href cut by hand costs a third of eight getters of URL.
function splitHref(href: string | undefined): Address | undefined {
  if (href === undefined) return undefined;
  const hostStart = href.indexOf('://') + 3;
  const pathStart = href.indexOf('/', hostStart);
  let authority = href.slice(hostStart, pathStart);
  let credentials = '';
  const at = authority.lastIndexOf('@');
  if (at !== -1) {
    credentials = authority.slice(0, at);
    authority = authority.slice(at + 1);
  }
  const colon = authority.indexOf(':', authority.lastIndexOf(']') + 1);
  const written = colon === -1 ? authority : authority.slice(0, colon);
  if (/^\.|\.\.|^$/.test(written) || written.length > maxHostLength) return undefined;
  const host = trimDot(written);
  const hash = href.indexOf('#', pathStart);
  const beforeHash = hash === -1 ? href : href.slice(0, hash);
  const mark = beforeHash.indexOf('?', pathStart);
  return {
    scheme: href.slice(0, hostStart - 3),
    credentials,
    host,
    port: colon === -1 ? '' : authority.slice(colon + 1),
    path: mark === -1 ? beforeHash.slice(pathStart) : beforeHash.slice(pathStart, mark),
    query: mark === -1 ? '' : beforeHash.slice(mark + 1),
    fragment: hash === -1 ? '' : href.slice(hash + 1),
  };
}

// `example.com.` is the same host, written as DNS does (RFC 1034, section 3.1).
function trimDot(host: string): string {
  return host.endsWith('.') ? host.slice(0, -1) : host;
}
