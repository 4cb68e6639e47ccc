import { useText } from '../text/text.tsx';
import { FlagChoice } from './flag-choice.tsx';
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
      <FlagChoice
        name="recent"
        label={t('recentLabel')}
        hint={t('recentHint')}
        isOn={recentLookUps}
        onChange={onChange}
      />
    </Section>
  );
}
