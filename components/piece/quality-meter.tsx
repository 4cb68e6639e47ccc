import { formatNumber } from '../text/format-number.ts';
import { type Text, useText } from '../text/text.tsx';

interface QualityMeterProps {
  /** 0 to 100; absent means that nobody rated the piece. */
  quality: number | undefined;
  /** The quality of the article that the piece stands beside, shown as a tick. */
  beside?: number | undefined;
}

/** A quality as words and, where there is a number, as a bar. The words say all that the bar does. */
export function QualityMeter({ quality, beside }: QualityMeterProps) {
  const text = useText();
  if (quality === undefined) return <p class="quality">{text.t('qualityNotRated')}</p>;
  return (
    <p class="quality">
      <span class="meter" aria-hidden="true">
        <span class="meter-fill" style={{ inlineSize: toPercent(quality) }} />
        {beside !== undefined && (
          <span class="meter-tick" style={{ insetInlineStart: toPercent(beside) }} />
        )}
      </span>
      <span>{describeQuality(quality, beside, text)}</span>
    </p>
  );
}

function describeQuality(quality: number, beside: number | undefined, { t, language }: Text) {
  const words = [quality, 100].map((value) => formatNumber(value, language));
  if (beside === undefined) return t('qualityOfHundred', words);
  return t('qualityBeside', [...words, formatNumber(beside, language)]);
}

function toPercent(value: number): string {
  return `${Math.min(100, Math.max(0, value))}%`;
}
