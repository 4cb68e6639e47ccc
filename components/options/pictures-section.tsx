import { useText } from '../text/text.tsx';
import { Checkbox } from './checkbox.tsx';
import { Section } from './section.tsx';

interface PicturesSectionProps {
  pictures: boolean;
  onChange(pictures: boolean): void;
}

/** Lets the reader allow pictures, which the browser loads from their publishers. */
export function PicturesSection({ pictures, onChange }: PicturesSectionProps) {
  const { t } = useText();
  return (
    <Section title={t('pictures')}>
      <Checkbox
        name="pictures"
        label={t('picturesLabel')}
        hint={t('picturesHint')}
        isChecked={pictures}
        onChange={onChange}
      />
    </Section>
  );
}
