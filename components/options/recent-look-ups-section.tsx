import { useText } from '../text/text.tsx';
import { Checkbox } from './checkbox.tsx';
import { Section } from './section.tsx';

interface RecentLookUpsSectionProps {
  recentLookUps: boolean;
  onChange(recentLookUps: boolean): void;
}

/** Lets the reader keep recent look-ups. */
export function RecentLookUpsSection({ recentLookUps, onChange }: RecentLookUpsSectionProps) {
  const { t } = useText();
  return (
    <Section title={t('recentLookUps')}>
      <Checkbox
        name="recent"
        label={t('recentLabel')}
        hint={t('recentHint')}
        isChecked={recentLookUps}
        onChange={onChange}
      />
    </Section>
  );
}
