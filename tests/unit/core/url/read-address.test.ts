import { expect, test } from 'vitest';
import { writeAddress } from '../../../../core/url/address.ts';
import { readAddress } from '../../../../core/url/read-address.ts';

function read(text: string): string | undefined {
  const address = readAddress(text);
  return address && writeAddress(address);
}

test.each([
  ['  HTTPS://Example.COM/A \n', 'https://example.com/A'],
  ['https://télérama.fr/a', 'https://xn--tlrama-bvab.fr/a'],
  ['https://example.com:443/a', 'https://example.com/a'],
  ['http://example.com:443/a', 'http://example.com:443/a'],
  ['https://example.com./a', 'https://example.com/a'],
  ['https://example.com/a/../b/./c', 'https://example.com/b/c'],
  ['http://http://example.com/a', 'http://example.com/a'],
  ['https:\\\\example.com\\a', 'https://example.com/a'],
  ['example.com/a', 'example.com/a'],
  ['//example.com/a', 'example.com/a'],
  ['example.com:8080/a', 'example.com:8080/a'],
  ['example.com:443/a', 'example.com:443/a'],
  ['192.0.2.1/a', '192.0.2.1/a'],
  ['[2001:db8::1]/a', '[2001:db8::1]/a'],
])('%s is read as %s', (text, expected) => {
  expect(read(text)).toBe(expected);
});

test.each([
  '',
  'hello',
  'foo bar',
  'and/or',
  'e.g',
  '1.5',
  'see example.com',
  'somebody@example.com',
  'mailto:somebody@example.com',
  'javascript:alert(1)',
  'data:text/html,x',
  'file:///etc/hosts',
  'about:blank',
  'chrome://settings',
  'ftp://example.com/a',
  'http://',
  'http://exa mple.com/',
])('%j is not an http(s) address', (text) => {
  expect(read(text)).toBeUndefined();
});

test('text of more than 4,096 characters is not read', () => {
  expect(read(`https://example.com/${'a'.repeat(4096)}`)).toBeUndefined();
  expect(read(`https://example.com/${'a'.repeat(5_000_000)}`)).toBeUndefined();
});
