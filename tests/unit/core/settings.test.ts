import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { defaultSettings, parseSettings, toStoredSettings } from '../../../core/settings.ts';
import { mutePage, unmutePage } from '../../../core/settings-changes.ts';
import type { CanonicalKey } from '../../../core/url/canonical-url.ts';
import stored from '../../fixtures/settings-1.json' with { type: 'json' };

test('reads what version 1 stored', () => {
  expect(parseSettings(stored)).toEqual({
    topicsOff: ['AI'],
    minimumQuality: 40,
    card: 'open',
    mutedSites: ['articles.example'],
    mutedArticles: [{ key: 'pieces.example/a', title: 'A' }],
    pictures: true,
    // What came later has its default.
    recentLookUps: false,
    theme: 'system',
    similarBadge: false,
  });
});

test('writes what it reads', () => {
  const settings = parseSettings(stored);
  expect(parseSettings(JSON.parse(JSON.stringify(toStoredSettings(settings))))).toEqual(settings);
});

test.each([
  ['topicsOff', 'AI'],
  ['topicsOff', [3]],
  ['minimumQuality', 101],
  ['minimumQuality', '40'],
  ['card', 'shout'],
  ['mutedSites', {}],
  ['mutedArticles', [{ key: 'a' }]],
  ['pictures', 1],
  ['theme', 'sepia'],
  ['similarBadge', 'yes'],
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
  ['minimumQuality', 0, -1],
  ['minimumQuality', 100, 100.5],
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

test('muting twice mutes once, and unmuting takes it back', () => {
  const page = {
    key: 'articles.example/a' as CanonicalKey,
    site: 'articles.example',
    article: { title: 'A' },
  };
  const view = page as Parameters<typeof mutePage>[1];
  for (const what of ['site', 'article'] as const) {
    const muted = mutePage(mutePage(defaultSettings, view, what), view, what);
    expect(muted.mutedSites.length + muted.mutedArticles.length).toBe(1);
    expect(unmutePage(muted, view, what)).toEqual(defaultSettings);
  }
  expect(mutePage(defaultSettings, view, 'card').card).toBe('badge');
});

test('a full list of muted articles forgets the oldest, and stays readable', () => {
  const mutedArticles = Array.from({ length: 10_000 }, (_, at) => ({
    key: `a.example/${at}`,
    title: 'A',
  }));
  const page = { key: 'articles.example/a', site: 'articles.example', article: { title: 'A' } };
  const view = page as Parameters<typeof mutePage>[1];
  const muted = parseSettings(
    toStoredSettings(mutePage({ ...defaultSettings, mutedArticles }, view, 'article')),
  );
  expect(muted.mutedArticles).toHaveLength(10_000);
  expect(muted.mutedArticles.at(-1)?.key).toBe('articles.example/a');
});
