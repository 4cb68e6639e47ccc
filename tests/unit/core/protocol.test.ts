import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type * as z from 'zod/mini';
import { type MessageName, messageTable } from '../../../core/protocol.ts';

const schemaOf = (name: MessageName): z.ZodMiniType => messageTable[name].schema();
const accepts = (name: MessageName, request: unknown) => schemaOf(name).safeParse(request).success;

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
  const asked = { ...page, earlier: ['z'] };
  expect(schemaOf('checkPage').parse({ ...asked, more: 'x' })).toStrictEqual(asked);
  const change = { pictures: true };
  expect(schemaOf('changeSettings').parse({ ...change, version: 9 })).toStrictEqual(change);
});

test.each([
  ['mute', { ...page, what: 'everything' }],
  ['mute', page],
  ['lookUp', { ...page, anyway: 'yes' }],
  ['unmute', { key: 'a', site: 'b', what: 'card' }],
  ['unmute', { key: 'a', what: 'site' }],
  ['changeSettings', { pictures: 'yes' }],
  // It would take the place of what is stored.
  ['changeSettings', { pictures: undefined }],
  ['changeSettings', { minimumQualityPercentile: 100 }],
  ['changeSettings', { topicsOff: ['x'.repeat(101)] }],
  ['switchTopic', { ...page, topic: 'x'.repeat(101), isOn: true }],
  ['switchTopic', { ...page, topic: 'x' }],
  ['moveCard', { corner: 'middle' }],
  ['findCoverage', { title: 'x'.repeat(301), description: '' }],
  ['findCoverage', { title: 'x', description: 'y'.repeat(501) }],
  ['findCoverage', { title: 'x' }],
  ['draftEntry', { title: 'x' }],
  ['draftEntry', { address: 'x'.repeat(100_001) }],
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
  ['changeSettings', { minimumQualityPercentile: 99, card: 'off', pill: false }],
  ['switchTopic', { ...page, topic: '\u{1f600}'.repeat(100), isOn: false }],
  ['moveCard', { corner: 'topLeft' }],
  ['findCoverage', { title: 'x'.repeat(300), description: 'y'.repeat(500) }],
  ['draftEntry', { address: 'x'.repeat(100_000) }],
  ['draftEntry', { address: 'x', title: 'y', description: 'z' }],
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
