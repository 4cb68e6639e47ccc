import type { Expected } from '../../core/schema/read-expected.ts';
import type { Settings } from '../../core/settings/settings.ts';
import type { SettingChange } from '../../core/settings/settings-difference.ts';
import type { SettingsFileProblem } from '../../core/settings/settings-file.ts';
import { settingsVersion } from '../../core/settings/settings-migrations.ts';
import type { TextKey } from '../../core/view/text-key.ts';
import { formatMoment } from '../text/format-date.ts';
import { formatNumber } from '../text/format-number.ts';
import type { Text } from '../text/text.tsx';
import { cardLabels, cornerLabels } from './presence-section.tsx';
import { themeLabels } from './theme-choice.tsx';

const settingLabels: Record<keyof Settings, TextKey> = {
  topicsOff: 'settingTopicsOff',
  minimumQuality: 'minimumQuality',
  badge: 'settingBadge',
  pill: 'settingPill',
  card: 'card',
  corner: 'corner',
  quietUntilMs: 'settingQuiet',
  mutedSites: 'mutedSites',
  mutedArticles: 'mutedArticles',
  pictures: 'pictures',
  recentLookUps: 'recentLookUps',
  theme: 'appearance',
  similarBadge: 'settingSimilarBadge',
};

/** "Minimum quality: 0 → 40", "Muted sites: 2 added, 1 removed". */
export function describeChange(change: SettingChange, text: Text): string {
  const { t, language } = text;
  const label = t(settingLabels[change.name]);
  if ('added' in change) {
    const { added, removed } = change;
    return t('changeOfList', [
      label,
      formatNumber(added, language),
      formatNumber(removed, language),
    ]);
  }
  return t('changeOfValue', [
    label,
    describeValue(change.name, change.from, text),
    describeValue(change.name, change.to, text),
  ]);
}

function describeValue(
  name: keyof Settings,
  value: boolean | number | string,
  { t, language }: Text,
): string {
  if (value === 0 && name === 'quietUntilMs') return '–';
  if (typeof value === 'number' && name === 'quietUntilMs') return formatMoment(value, language);
  if (typeof value === 'boolean') return t(value ? 'on' : 'off');
  if (typeof value === 'number') return formatNumber(value, language);
  const labels: Record<string, TextKey> = { ...cardLabels, ...cornerLabels, ...themeLabels };
  const label = labels[value];
  return label === undefined ? value : t(label);
}

/** What is wrong with a file, and where. */
export function describeProblem(problem: SettingsFileProblem, text: Text): string {
  const { t } = text;
  switch (problem.kind) {
    case 'tooLarge':
      return t('fileTooLarge');
    case 'noJson':
      return t('fileNoJson');
    case 'notOurs':
      return t('fileNotOurs');
    case 'newer':
      return t('fileNewer', [problem.version, String(settingsVersion)]);
    case 'value':
      return t('fileValue', [
        problem.field,
        problem.value,
        describeExpected(problem.expected, text),
      ]);
  }
}

function describeExpected(expected: Expected, { t, language }: Text): string {
  const number = (value: number) => formatNumber(value, language);
  switch (expected.kind) {
    case 'text':
      return t('expectedText', [number(expected.maximum)]);
    case 'word':
      return t('expectedWord', [expected.words.map((word) => `"${word}"`).join(', ')]);
    case 'number':
      return t('expectedNumber', [number(expected.minimum), number(expected.maximum)]);
    case 'flag':
      return t('expectedFlag');
    case 'list':
      return t('expectedList', [number(expected.maximum)]);
    case 'object':
      return t('expectedObject');
  }
}
