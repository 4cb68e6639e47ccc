import type { CardMode } from '../../core/settings.ts';
import { type TextKey, useText } from '../text.tsx';
import { Section } from './section.tsx';

interface CardModeChoiceProps {
  mode: CardMode;
  onChange(mode: CardMode): void;
}

const choices: { mode: CardMode; label: TextKey; hint: TextKey }[] = [
  { mode: 'pill', label: 'cardPill', hint: 'cardPillHint' },
  { mode: 'open', label: 'cardOpen', hint: 'cardOpenHint' },
  { mode: 'badge', label: 'cardBadge', hint: 'cardBadgeHint' },
];

/** How the card shows itself in a page. */
export function CardModeChoice({ mode: chosen, onChange }: CardModeChoiceProps) {
  const { t } = useText();
  return (
    <Section title={t('card')}>
      <fieldset class="choices">
        <legend class="field-label">{t('cardLegend')}</legend>
        {choices.map(({ mode, label, hint }) => (
          <label key={mode} class="choice">
            <input
              type="radio"
              name="card-mode"
              value={mode}
              checked={mode === chosen}
              aria-describedby={`card-mode-${mode}`}
              onChange={() => onChange(mode)}
            />
            <span class="choice-label">
              {t(label)}
              <span class="choice-hint" id={`card-mode-${mode}`}>
                {t(hint)}
              </span>
            </span>
          </label>
        ))}
      </fieldset>
    </Section>
  );
}
