import { useText } from '../text.tsx';
import { Section } from './section.tsx';

interface RecentChoiceProps {
  recentLookUps: boolean;
  onChange(recentLookUps: boolean): void;
}

/** Whether what the reader looks up is kept, to be looked up again. */
export function RecentChoice({ recentLookUps, onChange }: RecentChoiceProps) {
  const { t } = useText();
  return (
    <Section title={t('recentLookUps')}>
      <label class="choice">
        <input
          type="checkbox"
          checked={recentLookUps}
          aria-describedby="recent-hint"
          onChange={(event) => onChange(event.currentTarget.checked)}
        />
        <span class="choice-label">
          {t('recentLabel')}
          <span class="choice-hint" id="recent-hint">
            {t('recentHint')}
          </span>
        </span>
      </label>
    </Section>
  );
}
