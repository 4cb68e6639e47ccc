import { runInNewContext } from 'node:vm';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { hasGate } from '../../../../extension/injected/has-gate.ts';
import { readDeclaredTags } from '../../../../extension/injected/read-declared-tags.ts';
import { readHref } from '../../../../extension/injected/read-href.ts';
import { readPageText } from '../../../../extension/injected/read-page-text.ts';
import { toggleCard } from '../../../../extension/injected/toggle-card.ts';
import { setCardHandle } from '../../../../extension/page/card-handle.ts';
import { noteAddress } from '../../../../extension/page/gate/note-address.ts';
import { setGateHandle } from '../../../../extension/page/gate-handle.ts';

const href = 'https://news.example/a#top';

/** A document of another world, which has nothing of this file's modules. */
const createWorld = (stringValue = '') => ({
  location: { href },
  document: { title: 'A title', querySelector: () => null },
  performance: { getEntriesByType: () => [] },
  XPathEvaluator: class {
    evaluate = () => ({ stringValue });
  },
});

/** Runs a function as the browser does: from its source, in another world. */
const runElsewhere = (fn: () => unknown, world: object = createWorld()): unknown =>
  JSON.parse(JSON.stringify(runInNewContext(`(${fn})()`, world) ?? null));

afterEach(() => {
  for (const name of ['counterpointCard', 'counterpointGate', 'counterpointAddresses']) {
    Reflect.deleteProperty(globalThis, name);
  }
});

describe('a function that is sent into a page', () => {
  test.each<[string, () => unknown, unknown]>([
    ['hasGate', hasGate, false],
    ['readHref', readHref, href],
    ['toggleCard', toggleCard, null],
    ['readPageText', readPageText, { title: 'A title', description: '' }],
    ['readDeclaredTags', readDeclaredTags, { declared: [], earlier: [] }],
  ])('needs nothing from outside itself: %s', (_, fn, expected) => {
    expect(runElsewhere(fn)).toEqual(expected);
  });

  test('reads the addresses that the gate noted', () => {
    noteAddress('https://news.example/before');
    const noted = Reflect.get(globalThis, 'counterpointAddresses');
    const world = { ...createWorld('/canonical\n'), counterpointAddresses: noted };
    expect(runElsewhere(readDeclaredTags, world)).toEqual({
      declared: ['/canonical'],
      earlier: ['', 'https://news.example/before'],
    });
  });

  test('finds the handles of gate and card', () => {
    setGateHandle({ stop: () => {}, readDocument: () => ({ address: '', declared: [] }) });
    expect(hasGate()).toBe(true);
    const toggle = vi.fn();
    setCardHandle({ refresh: () => {}, hide: () => {}, toggle });
    toggleCard();
    expect(toggle).toHaveBeenCalledOnce();
  });
});
