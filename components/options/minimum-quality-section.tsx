import { useState } from 'preact/hooks';
import { formatNumber } from '../text/format-number.ts';
import { useText } from '../text/text.tsx';
import { Section } from './section.tsx';

interface MinimumQualitySectionProps {
  minimum: number;
  onChange(minimum: number): void;
}

/** A slider for the minimum quality. Dragging shows the number; releasing the slider sets it. */
export function MinimumQualitySection({ minimum, onChange }: MinimumQualitySectionProps) {
  const { t, language } = useText();
  // The slider keeps the reader's value until it loses the focus. Otherwise a setting that is stored
  // late, while the reader holds down a key, would pull it back.
  const [draft, setDraft] = useState<number>();
  const value = draft ?? minimum;
  const shown = formatNumber(value, language);
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
          max="100"
          value={value}
          aria-describedby="minimum-quality-hint"
          onInput={(event) => setDraft(event.currentTarget.valueAsNumber)}
          onChange={(event) => onChange(event.currentTarget.valueAsNumber)}
          onBlur={() => setDraft(undefined)}
        />
        <output class="range-value" for="minimum-quality">
          {shown}
        </output>
      </div>
      <p class="hint" id="minimum-quality-hint">
        {t(value === 0 ? 'minimumQualityNone' : 'minimumQualityAbove', [shown])}
      </p>
    </Section>
  );
}
