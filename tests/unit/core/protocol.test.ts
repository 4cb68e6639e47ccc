import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { tryParse } from '../../../core/parser.ts';
import { type MessageName, messageTable } from '../../../core/protocol.ts';

const accepts = (name: MessageName, request: unknown) =>
  tryParse<unknown>(messageTable[name].parse, request) !== undefined;

const page = { address: 'https://articles.example/a', declared: [] as unknown[] };
const asksAboutPages = ['checkPage', 'readCard', 'mute', 'lookUp'] as const;
const rest = { what: 'article' };

describe.each(asksAboutPages)('%s', (name) => {
  test.each([
    ['an empty page', { address: '', declared: [] }],
    ['an address of the greatest length', { ...page, address: 'x'.repeat(100_000) }],
    ['the most tags', { ...page, declared: Array(8).fill('y'.repeat(2_048)) }],
    ['the most earlier addresses', { ...page, earlier: Array(16).fill('z'.repeat(100_000)) }],
    ['no earlier addresses', { ...page, earlier: undefined }],
  ])('takes %s', (_, request) => {
    expect(accepts(name, { ...request, ...rest })).toBe(true);
  });

  test.each([
    ['no address', { declared: [] }],
    ['no tags', { address: 'x' }],
    ['an address that is none', { ...page, address: 3 }],
    ['an address object', { ...page, address: new String('x') }],
    ['an address too long', { ...page, address: 'x'.repeat(100_001) }],
    ['too many tags', { ...page, declared: Array(9).fill('y') }],
    ['a tag too long', { ...page, declared: ['y'.repeat(2_049)] }],
    ['a tag that is no text', { ...page, declared: [null] }],
    ['tags that only look like a list', { ...page, declared: { length: 1, 0: 'y' } }],
    ['tags as one text', { ...page, declared: 'y' }],
    ['too many earlier addresses', { ...page, earlier: Array(17).fill('z') }],
    ['an earlier address too long', { ...page, earlier: ['z'.repeat(100_001)] }],
    ['an earlier address that is no text', { ...page, earlier: [{}] }],
    ['null for earlier addresses', { ...page, earlier: null }],
  ])('refuses %s', (_, request) => {
    expect(accepts(name, { ...request, ...rest })).toBe(false);
  });

  test('refuses whatever is no object, and never throws', () => {
    for (const request of [undefined, null, 'text', 3, [page], () => page]) {
      expect(accepts(name, request)).toBe(false);
    }
    fc.assert(
      fc.property(fc.anything(), (request) => {
        accepts(name, request);
      }),
    );
  });
});

test('gives handlers nothing but the fields of the form', () => {
  const { parse } = messageTable.checkPage;
  expect(parse({ ...page, earlier: ['z'], more: 'x' })).toEqual({ ...page, earlier: ['z'] });
  expect(messageTable.changeSettings.parse({ pictures: true, version: 9 })).toEqual({
    pictures: true,
  });
});

test.each([
  ['mute', { ...page, what: 'everything' }],
  ['mute', page],
  ['lookUp', { ...page, anyway: 'yes' }],
  ['unmute', { key: 'a', site: 'b', what: 'card' }],
  ['unmute', { key: 'a', what: 'site' }],
  ['changeSettings', { pictures: 'yes' }],
  ['changeSettings', { minimumQuality: 101 }],
  ['changeSettings', { topicsOff: ['x'.repeat(101)] }],
  ['openOptions', undefined],
  ['rebuildIndex', []],
] as const)('%s refuses %j', (name, request) => {
  expect(accepts(name, request)).toBe(false);
});

test.each([
  ['mute', { ...page, what: 'card' }],
  ['lookUp', { ...page, anyway: true }],
  ['unmute', { key: 'a', site: 'b', what: 'site' }],
  ['changeSettings', {}],
  ['changeSettings', { minimumQuality: 100, card: 'off', pill: false }],
  ['openOptions', {}],
] as const)('%s takes %j', (name, request) => {
  expect(accepts(name, request)).toBe(true);
});

describe('search', () => {
  test('takes a query of any text, and so many results', () => {
    expect(accepts('search', { query: '', limit: 1 })).toBe(true);
    expect(accepts('search', { query: '"'.repeat(500), limit: 50 })).toBe(true);
  });

  test.each([
    { query: 'x'.repeat(501), limit: 1 },
    { query: 'x', limit: 0 },
    { query: 'x', limit: 51 },
    { query: 'x', limit: 1.5 },
    { query: ['x'], limit: 1 },
    { query: 'x' },
  ])('refuses %j', (request) => {
    expect(accepts('search', request)).toBe(false);
  });
});
