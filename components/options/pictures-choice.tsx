import { useText } from '../text/text.tsx';
import { FlagChoice } from './flag-choice.tsx';
import { Section } from './section.tsx';

interface PicturesChoiceProps {
  pictures: boolean;
  onChange(pictures: boolean): void;
}

/** Whether publishers' pictures may be asked for. */
export function PicturesChoice({ pictures, onChange }: PicturesChoiceProps) {
  const { t } = useText();
  return (
    <Section title={t('pictures')}>
      <FlagChoice
        name="pictures"
        label={t('picturesLabel')}
        hint={t('picturesHint')}
        isOn={pictures}
        onChange={onChange}
      />
    </Section>
  );
}
