import { useText } from '../text.tsx';
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
      <label class="choice">
        <input
          type="checkbox"
          checked={pictures}
          aria-describedby="pictures-hint"
          onChange={(event) => onChange(event.currentTarget.checked)}
        />
        <span class="choice-label">
          {t('picturesLabel')}
          <span class="choice-hint" id="pictures-hint">
            {t('picturesHint')}
          </span>
        </span>
      </label>
    </Section>
  );
}
