import type { Address } from '../address.ts';

// RFC 3986: unreserved characters mean the same encoded or not (section 2.3). Delimiters that
// separate nothing in this component of an http address may be written plainly (sections 3.3 and
// 3.4). All other characters are written percent-encoded, with upper-case digits (section 2.1).
const plainInPath = plainCharacters("-._~!$&'()*+,;=:@/");
const plainInName = plainCharacters("-._~!$'()*,;:@/?");
const plainInValue = plainCharacters("-._~!$'()*,;:@/?=");
// An encoded slash is data; a plain one separates segments.
const decodedInPath = without(plainInPath, '/');

const anythingOddInPath = /[^\w\-./~]/;
const anythingOddInQuery = /[^\w\-.~=&]/;
const encodedOrOdd = /%[0-9a-fA-F]{2}|[^\w\-.~]/g;

// `?id=1?utm_source=x` comes from programs that append parameters without looking for others.
const secondMark = /\?(?=(?:utm_[a-z]+|fbclid|gclid)=)/g;

/**
 * Normalises the percent-encoding of the path: `%7Ealice` becomes `~alice`, and `%e2` becomes
 * `%E2`; `%2F` stays encoded.
 */
export function normalisePathEncoding(address: Address): void {
  if (!anythingOddInPath.test(address.path)) return;
  address.path = address.path.replace(encodedOrOdd, (found) =>
    writePlainly(found, plainInPath, decodedInPath),
  );
}

/**
 * Normalises the encoding of names and values in the query. A space is `+` (application/
 * x-www-form-urlencoded, https://url.spec.whatwg.org/#urlencoded-serializing), an empty value is
 * the same as no value, and `&amp;`, an ampersand that was escaped twice, is an ampersand.
 */
export function normaliseQueryEncoding(address: Address): void {
  const { query } = address;
  if (query === '') return;
  if (!anythingOddInQuery.test(query) && !/(?:^|[&=])(?:[&=]|$)/.test(query)) return;
  address.query = query
    .replace(secondMark, '&')
    .split('&')
    .map(normaliseParameter)
    .filter(hasName)
    .join('&');
}

function normaliseParameter(parameter: string): string {
  const equals = parameter.indexOf('=');
  const rawName = equals === -1 ? parameter : parameter.slice(0, equals);
  const name = normaliseText(rawName, plainInName).replace(/^(?:amp;|\?)+/, '');
  const value = equals === -1 ? '' : normaliseText(parameter.slice(equals + 1), plainInValue);
  return value === '' ? name : `${name}=${value}`;
}

// `?=x`: servers ignore a value without a name.
function hasName(parameter: string): boolean {
  return parameter !== '' && !parameter.startsWith('=');
}

function normaliseText(text: string, plain: ReadonlySet<string>): string {
  return text.replace(encodedOrOdd, (found) =>
    found === '+' || found === '%20' ? '+' : writePlainly(found, plain, plain),
  );
}

function writePlainly(
  found: string,
  plain: ReadonlySet<string>,
  decoded: ReadonlySet<string>,
): string {
  if (found.length === 3) {
    const character = String.fromCharCode(Number.parseInt(found.slice(1), 16));
    return decoded.has(character) ? character : found.toUpperCase();
  }
  if (plain.has(found)) return found;
  return `%${found.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`;
}

function plainCharacters(marks: string): Set<string> {
  const lettersAndDigits = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_';
  return new Set(lettersAndDigits + marks);
}

function without(characters: ReadonlySet<string>, taken: string): Set<string> {
  return new Set([...characters].filter((character) => character !== taken));
}
