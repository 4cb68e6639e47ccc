import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { canonicalUrl } from '../../../../core/url/canonical-url.ts';
import { explainUrl } from '../../../../core/url/explain-url.ts';
import { anyAddress, anyQuery } from './address-arbitrary.ts';

const anyText = fc.oneof(
  anyAddress,
  fc.webUrl({ withFragments: true, withQueryParameters: true }),
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc.string({ maxLength: 200 }).map((text) => `https://example.com/${text}`),
  fc.string({ maxLength: 60 }).map((text) => `https://${text}`),
);
const numRuns = 3000;

test('canonicalUrl is idempotent', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const key = canonicalUrl(text);
      if (key !== undefined) expect(canonicalUrl(key)).toBe(key);
    }),
    { numRuns },
  );
});

test('canonicalUrl never throws', () => {
  fc.assert(
    fc.property(fc.oneof(anyText, fc.string({ unit: 'binary' })), (text) => {
      canonicalUrl(text);
    }),
    { numRuns },
  );
});

test('the order of parameters does not change the key', () => {
  fc.assert(
    fc.property(anyQuery, fc.constantFrom('/a', '/', '/four-words-in-all'), (query, path) => {
      const turned = query.split('&').reverse().join('&');
      const address = `https://example.com${path}`;
      expect(canonicalUrl(`${address}?${turned}`)).toBe(canonicalUrl(`${address}?${query}`));
    }),
    { numRuns },
  );
});

test('tracking parameters do not change the key, wherever they are', () => {
  const tracking = fc.constantFrom(
    ...['utm_source=x', 'utm_campaign=a+b', 'fbclid=x', 'gclid=x', 'mc_cid=1', 'igshid=x', 'amp=1'],
  );
  fc.assert(
    fc.property(anyQuery, fc.array(tracking), fc.nat(), (query, added, seed) => {
      const parameters = query === '' ? [] : query.split('&');
      const mixed = [...parameters];
      for (const parameter of added) mixed.splice(seed % (mixed.length + 1), 0, parameter);
      expect(canonicalUrl(`https://example.com/a?${mixed.join('&')}`)).toBe(
        canonicalUrl(`https://example.com/a?${parameters.join('&')}`),
      );
    }),
    { numRuns },
  );
});

test('scheme, www, fragment and trailing slash do not change the key', () => {
  fc.assert(
    fc.property(fc.webPath(), (path) => {
      const key = canonicalUrl(`https://example.com${path}`);
      expect(canonicalUrl(`http://www.example.com${path}/#top`)).toBe(key);
    }),
  );
});

test('the last step of explainUrl is the key', () => {
  fc.assert(
    fc.property(anyAddress, (text) => {
      const { steps, key } = explainUrl(text);
      const last = steps.at(-1);
      if (key !== undefined && last !== undefined) expect(last.after).toBe(key);
      for (const [index, step] of steps.entries()) {
        if (index > 0) expect(step.before).toBe(steps[index - 1]?.after);
      }
    }),
  );
});
