import type { Theme } from '../../core/settings/settings.ts';
import type { TextKey } from '../../core/view/text-key.ts';
import { useText } from '../text/text.tsx';
import { RadioChoice } from './radio-choice.tsx';
import { Section } from './section.tsx';

interface ThemeChoiceProps {
  theme: Theme;
  onChange(theme: Theme): void;
}

export const themeLabels: Record<Theme, TextKey> = {
  system: 'themeSystem',
  light: 'themeLight',
  dark: 'themeDark',
};

const choices = (Object.keys(themeLabels) as Theme[]).map((value) => ({
  value,
  label: themeLabels[value],
}));

/** The colours of card, popup and the extension's own pages. */
export function ThemeChoice({ theme, onChange }: ThemeChoiceProps) {
  const { t } = useText();
  return (
    <Section title={t('appearance')}>
      <RadioChoice
        name="theme"
        legend={t('themeLegend')}
        choices={choices}
        value={theme}
        onChange={onChange}
      />
    </Section>
  );
}
