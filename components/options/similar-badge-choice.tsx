import { useText } from '../text.tsx';
import { FlagChoice } from './flag-choice.tsx';
import { Section } from './section.tsx';

interface SimilarBadgeChoiceProps {
  similarBadge: boolean;
  onChange(similarBadge: boolean): void;
}

/** Whether the toolbar button tells of similar coverage. */
export function SimilarBadgeChoice({ similarBadge, onChange }: SimilarBadgeChoiceProps) {
  const { t } = useText();
  return (
    <Section title={t('toolbarButton')}>
      <FlagChoice
        name="similar-badge"
        label={t('similarBadgeLabel')}
        hint={t('similarBadgeHint')}
        isOn={similarBadge}
        onChange={onChange}
      />
    </Section>
  );
}
