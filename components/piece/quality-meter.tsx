import { formatNumber } from '../text/format-number.ts';
import { type Text, useText } from '../text/text.tsx';

interface QualityMeterProps {
  /** 0 to 100; undefined if nobody rated the piece. */
  quality: number | undefined;
  /** The quality of the article that a piece is compared with, shown as a tick. */
  articleQuality?: number | undefined;
}

/** A quality in words and, if it is rated, as a bar, which screen readers skip. */
export function QualityMeter({ quality, articleQuality }: QualityMeterProps) {
  const text = useText();
  if (quality === undefined) return <p class="quality">{text.t('qualityNotRated')}</p>;
  return (
    <p class="quality">
      <span class="meter" aria-hidden="true">
        <span class="meter-fill" style={{ inlineSize: toPercent(quality) }} />
        {articleQuality !== undefined && (
          <span class="meter-tick" style={{ insetInlineStart: toPercent(articleQuality) }} />
        )}
      </span>
      <span>{describeQuality(quality, articleQuality, text)}</span>
    </p>
  );
}

function describeQuality(
  quality: number,
  articleQuality: number | undefined,
  { t, language }: Text,
): string {
  const numbers = [quality, 100].map((value) => formatNumber(value, language));
  if (articleQuality === undefined) return t('qualityOfHundred', numbers);
  return t('qualityCompared', [...numbers, formatNumber(articleQuality, language)]);
}

function toPercent(value: number): string {
  return `${Math.min(100, Math.max(0, value))}%`;
}
