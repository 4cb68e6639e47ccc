import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { defaultSettings, parseSettings } from '../../../../core/settings/settings.ts';
import { compareSettings } from '../../../../core/settings/settings-difference.ts';
import { readSettingsFile, writeSettingsFile } from '../../../../core/settings/settings-file.ts';
import stored from '../../../fixtures/settings-1.json' with { type: 'json' };

const settings = { ...parseSettings(stored), minimumQualityPercentile: 40 };
const whole = JSON.parse(writeSettingsFile(settings));
const read = (patch: object) => readSettingsFile(JSON.stringify({ ...whole, ...patch }));

const quality = { kind: 'number', minimum: 0, maximum: 99 };
const muted = { key: 'a', title: 'A' };

describe('a file of settings', () => {
  test('reads as it was written', () => {
    expect(readSettingsFile(writeSettingsFile(settings))).toEqual({
      settings,
      unknown: [],
      problems: [],
    });
  });

  test('may be of an earlier version', () => {
    const text = JSON.stringify({ kind: whole.kind, version: 1, card: 'badge' });
    expect(readSettingsFile(text).settings).toEqual({ pill: false, card: 'off' });
  });

  test('may have a minimum quality of an earlier version, which hides nothing', () => {
    const text = JSON.stringify({ kind: whole.kind, version: 3, minimumQuality: 40, card: 'off' });
    expect(readSettingsFile(text)).toEqual({
      settings: { minimumQualityPercentile: 0, card: 'off' },
      unknown: [],
      problems: [],
    });
  });

  test('may hold some of the fields', () => {
    const text = JSON.stringify({ kind: whole.kind, version: 2, card: 'off' });
    expect(readSettingsFile(text).settings).toEqual({ card: 'off' });
  });

  test.each([
    [{ minimumQualityPercentile: 140 }, 'minimumQualityPercentile', '140', quality],
    [{ minimumQualityPercentile: 1.5 }, 'minimumQualityPercentile', '1.5', quality],
    [{ minimumQualityPercentile: '40' }, 'minimumQualityPercentile', '"40"', quality],
    [
      { mutedUntilMs: -1 },
      'mutedUntilMs',
      '-1',
      { kind: 'number', minimum: 0, maximum: Number.MAX_SAFE_INTEGER },
    ],
    [{ card: 'shout' }, 'card', '"shout"', { kind: 'word', words: ['closed', 'open', 'off'] }],
    [{ pictures: 1 }, 'pictures', '1', { kind: 'flag' }],
    [{ topicsOff: ['AI', 3] }, 'topicsOff[2]', '3', { kind: 'text', maximum: 100 }],
    [
      { topicsOff: Array(100_001).fill('x') },
      'topicsOff',
      /^\["x"/,
      { kind: 'list', maximum: 100_000 },
    ],
    [{ mutedSites: {} }, 'mutedSites', '{}', { kind: 'list', maximum: 10_000 }],
    [{ mutedSites: ['x'.repeat(254)] }, 'mutedSites[1]', /x/, { kind: 'text', maximum: 253 }],
    [{ mutedArticles: ['a'] }, 'mutedArticles[1]', '"a"', { kind: 'object' }],
    [{ mutedArticles: [muted, []] }, 'mutedArticles[2]', '[]', { kind: 'object' }],
    [
      { mutedArticles: [{ key: 'a', title: null }] },
      'mutedArticles[1].title',
      'null',
      { kind: 'text', maximum: 500 },
    ],
    [
      { mutedArticles: [{ title: 'A' }] },
      'mutedArticles[1].key',
      '–',
      { kind: 'text', maximum: 4_096 },
    ],
    [
      { mutedArticles: [muted, { ...muted, seen: 'x' }] },
      'mutedArticles[2].seen',
      '"x"',
      { kind: 'list', maximum: 2_000 },
    ],
    [
      { mutedArticles: [{ ...muted, seen: ['x', 3] }] },
      'mutedArticles[1].seen[2]',
      '3',
      { kind: 'text', maximum: 100_000 },
    ],
  ])('names field, value and what was expected of %j', (patch, field, value, expected) => {
    const shown = value instanceof RegExp ? expect.stringMatching(value) : value;
    expect(read(patch).problems).toEqual([{ kind: 'value', field, value: shown, expected }]);
  });

  test('names the first of what is wrong in a field', () => {
    const { problems } = read({ topicsOff: [1, 2], mutedArticles: [{}, {}] });
    expect(problems).toMatchObject([{ field: 'topicsOff[1]' }, { field: 'mutedArticles[1].key' }]);
  });

  test('tells of all that is wrong at once', () => {
    expect(read({ theme: 'sepia', pictures: 1, card: 2 }).problems).toHaveLength(3);
  });

  test('shows of a long value the beginning', () => {
    const [problem] = read({ card: 'x'.repeat(1_000) }).problems;
    expect(problem).toMatchObject({ value: expect.stringMatching(/^"x{59}…$/) });
  });

  test('names what it does not know, and takes the rest', () => {
    const { unknown, problems, settings: taken } = read({ sound: true });
    expect([unknown, problems]).toEqual([['sound'], []]);
    expect(taken).toEqual(settings);
  });

  test.each([
    ['text', 'hello', 'noJson'],
    ['half of a file', JSON.stringify(whole).slice(0, 40), 'noJson'],
    ['other JSON', '{"kind":"recipe"}', 'notOurs'],
    ['a list', '[]', 'notOurs'],
    ['nothing', 'null', 'notOurs'],
    ['a later version', JSON.stringify({ ...whole, version: 5 }), 'newer'],
  ])('refuses %s', (_, text, kind) => {
    expect(readSettingsFile(text)).toMatchObject({ settings: {}, problems: [{ kind }] });
  });

  test('never throws, and gives only what settings may hold', () => {
    fc.assert(
      fc.property(
        fc.dictionary(fc.constantFrom(...Object.keys(whole)), fc.jsonValue()),
        (patch) => {
          const { settings: taken } = read(patch);
          expect(parseSettings(taken)).toEqual({ ...defaultSettings, ...taken });
        },
      ),
    );
  });
});

test('compares settings field by field, and lists by what is in them', () => {
  const patch = {
    ...settings,
    minimumQualityPercentile: 10,
    topicsOff: ['B', 'C'],
    pictures: true,
  };
  expect(compareSettings(settings, patch)).toEqual([
    { name: 'topicsOff', added: 2, removed: 1 },
    { name: 'minimumQualityPercentile', from: 40, to: 10 },
  ]);
  const turned = { ...settings, topicsOff: ['C', 'B'] };
  expect(compareSettings({ ...settings, topicsOff: ['B', 'C'] }, turned)).toEqual([]);
  expect(compareSettings(settings, {})).toEqual([]);
});
