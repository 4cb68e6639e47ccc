import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  defaultSettings,
  parseSettings,
  toStoredSettings,
} from '../../../../core/settings/settings.ts';
import stored from '../../../fixtures/settings-1.json' with { type: 'json' };
import stored2 from '../../../fixtures/settings-2.json' with { type: 'json' };
import stored3 from '../../../fixtures/settings-3.json' with { type: 'json' };

test('reads what version 3 stored, and hides nothing by its minimum quality', () => {
  const { version, minimumQuality, ...others } = stored3;
  expect([version, minimumQuality]).toEqual([3, 40]);
  expect(parseSettings(stored3)).toEqual({ ...others, minimumQualityPercentile: 0 });
});

test('reads what version 2 stored', () => {
  const { version, minimumQuality, quietUntilMs, similarBadge, ...others } = stored2;
  expect(version).toBe(2);
  expect(parseSettings(stored2)).toEqual({
    ...others,
    minimumQualityPercentile: 0,
    mutedUntilMs: quietUntilMs,
    coverageBadge: similarBadge,
  });
});

test('lets a corrupt field of version 2 fall back alone', () => {
  const settings = parseSettings({ ...stored2, quietUntilMs: 'soon', similarBadge: 1 });
  expect(settings).toMatchObject({ mutedUntilMs: 0, coverageBadge: false, theme: 'dark' });
});

test('reads what version 1 stored', () => {
  expect(parseSettings(stored)).toEqual({
    topicsOff: ['AI'],
    minimumQualityPercentile: 0,
    card: 'open',
    badge: true,
    pill: true,
    corner: 'bottomRight',
    mutedUntilMs: 0,
    mutedSites: ['articles.example'],
    mutedArticles: [{ key: 'pieces.example/a', title: 'A' }],
    pictures: true,
    // What came later has its default.
    recentLookUps: false,
    theme: 'system',
    coverageBadge: false,
  });
});

test.each([
  ['pill', { pill: true, card: 'closed' }],
  ['open', { pill: true, card: 'open' }],
  ['badge', { pill: false, card: 'off' }],
  ['shout', { pill: true, card: 'closed' }],
])('reads the card %s of version 1', (card, expected) => {
  expect(parseSettings({ ...stored, card })).toMatchObject(expected);
});

test.each([0, 5, -1e9, 1.5, '1', Number.NaN, undefined, {}])(
  'takes fields of version %s as they are',
  (version) => {
    expect(parseSettings({ ...stored, version, card: 'off' }).card).toBe('off');
  },
);

test('writes what it reads', () => {
  const settings = parseSettings(stored);
  expect(parseSettings(JSON.parse(JSON.stringify(toStoredSettings(settings))))).toEqual(settings);
});

test.each([
  ['topicsOff', 'AI'],
  ['topicsOff', [3]],
  ['minimumQualityPercentile', 100],
  ['minimumQualityPercentile', '40'],
  ['badge', 'no'],
  ['pill', 0],
  ['card', 'shout'],
  ['corner', 'middle'],
  ['mutedUntilMs', -1],
  ['mutedSites', {}],
  ['mutedArticles', [{ key: 'a' }]],
  ['pictures', 1],
  ['theme', 'sepia'],
  ['coverageBadge', 'yes'],
])('a corrupt %s falls back alone', (field, value) => {
  const settings = parseSettings({ ...stored, [field]: value });
  expect(settings).toEqual({
    ...parseSettings(stored),
    [field]: defaultSettings[field as keyof typeof defaultSettings],
  });
});

const text = (length: number) => 'x'.repeat(length);

test.each([
  ['topicsOff', [text(100)], [text(101)]],
  ['topicsOff', Array(100_000).fill('x'), Array(100_001).fill('x')],
  ['minimumQualityPercentile', 0, -1],
  ['minimumQualityPercentile', 99, 99.5],
  ['minimumQualityPercentile', 99, 100],
  ['mutedSites', [text(253)], [text(254)]],
  ['mutedSites', Array(10_000).fill('x'), Array(10_001).fill('x')],
  ['mutedArticles', [{ key: text(4_096), title: 'A' }], [{ key: text(4_097), title: 'A' }]],
  ['mutedArticles', [{ key: 'a', title: text(500) }], [{ key: 'a', title: text(501) }]],
  // A title as the records may have it, in characters beyond the first plane.
  [
    'mutedArticles',
    [{ key: 'a', title: '\u{1f600}'.repeat(500) }],
    [{ key: 'a', title: '\u{1f600}'.repeat(501) }],
  ],
])('keeps a %s at its bound, and none beyond it', (field, kept, refused) => {
  expect(parseSettings({ [field]: kept })).toEqual({ ...defaultSettings, [field]: kept });
  expect(parseSettings({ [field]: refused })).toEqual(defaultSettings);
});

test('never throws, and always gives whole settings', () => {
  fc.assert(
    fc.property(fc.anything(), (anything) => {
      expect(Object.keys(parseSettings(anything)).sort()).toEqual(
        Object.keys(defaultSettings).sort(),
      );
    }),
  );
});
