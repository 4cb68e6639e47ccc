import { useState } from 'preact/hooks';
import { formatNumber } from '../text/format-number.ts';
import { useText } from '../text/text.tsx';
import { Section } from './section.tsx';

interface MinimumQualityProps {
  minimum: number;
  onChange(minimum: number): void;
}

/** How good a linked piece must be. Dragging shows the number; letting go sets it. */
export function MinimumQuality({ minimum, onChange }: MinimumQualityProps) {
  const { t, language } = useText();
  // Until the reader leaves the range it is theirs: a setting that comes back late, while a key is
  // held down, would pull it back.
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
