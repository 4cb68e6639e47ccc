import { findStanding, type QualityScale } from '../../core/index/quality-scale.ts';
import { capitalise } from '../text/capitalise.ts';
import { formatNumber } from '../text/format-number.ts';
import type { Text } from '../text/text.tsx';

/**
 * Returns a quality in words, and where it stands among the articles if there is a scale:
 * "Quality 67 (this article 18) – higher than 6 in 10 articles here".
 *
 * @param articleQuality of the article that a piece is compared with.
 */
export function describeQuality(
  quality: number | undefined,
  scale: QualityScale,
  text: Text,
  articleQuality?: number,
): string {
  return splitQuality(quality, scale, text, articleQuality).join('');
}

/** Returns the same in two parts, of which the second, where it stands, is empty without a scale. */
export function splitQuality(
  quality: number | undefined,
  scale: QualityScale,
  { t, language }: Text,
  articleQuality?: number,
): [number: string, standing: string] {
  if (quality === undefined) return [t('qualityNotRated'), ''];
  const format = (value: number) => formatNumber(value, language);
  const number =
    articleQuality === undefined
      ? t('quality', [format(quality)])
      : t('qualityCompared', [format(quality), format(articleQuality)]);
  const standing = findStanding(quality, scale);
  if (standing === undefined) return [number, ''];
  const { kind, ofTen } = standing;
  return [number, ` – ${t(`standing${capitalise(kind)}`, [format(ofTen), format(10)])}`];
}
