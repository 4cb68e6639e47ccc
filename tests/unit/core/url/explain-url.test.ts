import { expect, test } from 'vitest';
import { explainUrl } from '../../../../core/url/explain-url.ts';
import { urlRules } from '../../../../core/url/rules/url-rules.ts';

test('each rule that changes the address is one step', () => {
  const { steps, key } = explainUrl('https://www.Example.com/a/amp?utm_source=x&id=1#top');
  expect(key).toBe('example.com/a?id=1');
  expect(steps.map((step) => step.rule)).toEqual([
    'read-address',
    'drop-scheme',
    'drop-fragment',
    'fold-device-host',
    'fold-amp-path',
    'drop-tracking-parameters',
  ]);
  expect(steps.at(-1)).toEqual({
    rule: 'drop-tracking-parameters',
    before: 'example.com/a?utm_source=x&id=1',
    after: 'example.com/a?id=1',
  });
});

test('a rule that applies again in a second round is a further step', () => {
  const { steps } = explainUrl('https://web.archive.org/web/2020/https://www.example.com/a');
  expect(steps.map((step) => step.rule)).toEqual([
    'drop-scheme',
    'unwrap-archive',
    'drop-scheme',
    'fold-device-host',
  ]);
});

test('text that is not an address has no steps', () => {
  expect(explainUrl('hello')).toEqual({ steps: [], key: undefined });
});

test('every rule has a unique name', () => {
  expect(new Set(urlRules.map((rule) => rule.name)).size).toBe(urlRules.length);
});
