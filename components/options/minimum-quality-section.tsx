import { useState } from 'preact/hooks';
import type { IndexHead } from '../../core/index/index-head.ts';
import { findMinimum } from '../../core/index/quality-scale.ts';
import { formatNumber, formatShare } from '../text/format-number.ts';
import { useText } from '../text/text.tsx';
import { Section } from './section.tsx';

interface MinimumQualitySectionProps {
  /** How many percent of the articles are rated below what the reader wants to see. */
  percentile: number;
  /** Undefined while they are read. */
  qualities: IndexHead['qualities'] | undefined;
  onChange(percentile: number): void;
}

/**
 * A slider for the share of lowest-rated pieces to hide. Dragging shows the share and the quality that it
 * stands for; releasing the slider sets it. Nothing is shown for an index without a scale of qualities.
 */
export function MinimumQualitySection({
  percentile,
  qualities,
  onChange,
}: MinimumQualitySectionProps) {
  const { t, language } = useText();
  // The slider keeps the reader's value until it loses the focus. Otherwise a setting that is stored
  // late, while the reader holds down a key, would pull it back.
  const [draft, setDraft] = useState<number>();
  if (qualities === undefined || qualities.scale.length === 0) return undefined;
  const value = draft ?? percentile;
  const share = formatShare(value / 100, language);
  const minimum = findMinimum(value, qualities.scale);
  const hint =
    minimum === undefined
      ? t('minimumQualityNone')
      : t('minimumQualityAbove', [
          formatNumber(minimum, language),
          share,
          formatNumber(qualities.rated, language),
        ]);
  return (
    <Section title={t('linkedPieces')}>
      <label class="field-label" for="minimum-quality">
        {t('minimumQuality')}
      </label>
      <div class="range-row">
        <input
          id="minimum-quality"
          type="range"
          min="0"
          max="95"
          step="5"
          value={value}
          aria-valuetext={share}
          aria-describedby="minimum-quality-hint"
          onInput={(event) => setDraft(event.currentTarget.valueAsNumber)}
          onChange={(event) => onChange(event.currentTarget.valueAsNumber)}
          onBlur={() => setDraft(undefined)}
        />
        <output class="range-value" for="minimum-quality">
          {share}
        </output>
      </div>
      <p class="hint" id="minimum-quality-hint">
        {hint}
      </p>
    </Section>
  );
}
