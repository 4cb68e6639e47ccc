import type { Settings } from '../../core/settings/settings.ts';
import type { SettingChange } from '../../core/settings/settings-difference.ts';
import type { TextKey } from '../../core/view/text-key.ts';
import { formatMoment } from '../text/format-date.ts';
import { formatNumber, formatShare } from '../text/format-number.ts';
import type { Text } from '../text/text.tsx';
import { cardLabels, cornerLabels } from './display-section.tsx';
import { themeLabels } from './theme-section.tsx';

const settingLabels: Record<keyof Settings, TextKey> = {
  topicsOff: 'settingTopicsOff',
  minimumQualityPercentile: 'minimumQuality',
  badge: 'settingBadge',
  pill: 'settingPill',
  card: 'card',
  corner: 'corner',
  mutedUntilMs: 'settingMutedUntil',
  mutedSites: 'mutedSites',
  mutedArticles: 'mutedArticles',
  pictures: 'pictures',
  recentLookUps: 'recentLookUps',
  theme: 'appearance',
  coverageBadge: 'settingCoverageBadge',
};

/** Returns what changes, in words: "Pill: on → off", "Muted sites: 2 added, 1 removed". */
export function describeSettingChange(change: SettingChange, text: Text): string {
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
  if (value === 0 && name === 'mutedUntilMs') return '–';
  if (typeof value === 'number' && name === 'mutedUntilMs') return formatMoment(value, language);
  if (typeof value === 'number' && name === 'minimumQualityPercentile')
    return formatShare(value / 100, language);
  if (typeof value === 'boolean') return t(value ? 'on' : 'off');
  if (typeof value === 'number') return formatNumber(value, language);
  const labels: Record<string, TextKey> = { ...cardLabels, ...cornerLabels, ...themeLabels };
  const label = labels[value];
  return label === undefined ? value : t(label);
}
