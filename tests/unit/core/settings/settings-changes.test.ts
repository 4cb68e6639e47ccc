import { describe, expect, test } from 'vitest';
import {
  defaultSettings,
  parseSettings,
  toStoredSettings,
} from '../../../../core/settings/settings.ts';
import {
  type MutablePage,
  type MuteTarget,
  mutePage,
  muteTargets,
  revertMute,
  unmutePage,
} from '../../../../core/settings/settings-changes.ts';
import { sampleView } from '../../../components/sample-view.ts';

const { key, site, article } = sampleView;
const page: MutablePage = { key, site, title: article.title, seen: ['aB', '-9'] };
const noon = new Date(2026, 10, 26, 12);

describe('muting', () => {
  test.each<[MuteTarget, Partial<typeof defaultSettings>]>([
    ['article', { mutedArticles: [{ key, title: page.title }] }],
    [
      'untilNew',
      {
        mutedArticles: [{ key, title: page.title, seen: ['aB', '-9'] }],
      },
    ],
    ['site', { mutedSites: [site] }],
    ['today', { mutedUntilMs: new Date(2026, 10, 27).getTime() }],
    ['card', { pill: false, card: 'off' }],
  ])('%s changes this alone', (what, changed) => {
    expect(mutePage(defaultSettings, page, what, noon)).toEqual({ ...defaultSettings, ...changed });
  });

  test.each(muteTargets)('%s twice is as once, and can be stored', (what) => {
    const once = mutePage(defaultSettings, page, what, noon);
    expect(mutePage(once, page, what, noon)).toEqual(once);
    expect(parseSettings(toStoredSettings(once))).toEqual(once);
  });

  test('ends today at the reader’s midnight, on the last day of a year too', () => {
    const late = new Date(2026, 11, 31, 23, 59, 59);
    expect(mutePage(defaultSettings, page, 'today', late).mutedUntilMs).toBe(
      new Date(2027, 0, 1).getTime(),
    );
  });

  test('a full list of muted articles forgets the oldest, and stays readable', () => {
    const mutedArticles = Array.from({ length: 10_000 }, (_, at) => ({
      key: `a.example/${at}`,
      title: 'A',
    }));
    const muted = parseSettings(
      toStoredSettings(mutePage({ ...defaultSettings, mutedArticles }, page, 'article')),
    );
    expect(muted.mutedArticles).toHaveLength(10_000);
    expect(muted.mutedArticles.at(-1)?.key).toBe(key);
  });
});

describe('taking back', () => {
  const before = {
    ...defaultSettings,
    card: 'open' as const,
    mutedSites: ['news.example'],
    mutedArticles: [{ key, title: 'Tides', seen: [] }],
  };

  test.each(muteTargets)('%s leaves what was before', (what) => {
    expect(revertMute(mutePage(before, page, what, noon), before, page, what)).toEqual(before);
  });

  test.each(muteTargets)('%s keeps what changed since', (what) => {
    const changed = { ...mutePage(before, page, what, noon), minimumQualityPercentile: 40 };
    expect(revertMute(changed, before, page, what)).toEqual({
      ...before,
      minimumQualityPercentile: 40,
    });
  });
});

test('showing again takes away what hid it', () => {
  for (const what of ['article', 'site', 'today'] as const) {
    expect(unmutePage(mutePage(defaultSettings, page, what, noon), page, what)).toEqual(
      defaultSettings,
    );
  }
});
