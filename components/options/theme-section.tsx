import type { Theme } from '../../core/settings/themes.ts';
import type { TextKey } from '../../core/view/text-key.ts';
import { useText } from '../text/text.tsx';
import { RadioGroup } from './radio-group.tsx';
import { Section } from './section.tsx';

interface ThemeSectionProps {
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

/** Lets the reader choose the theme of the card, the popup and the extension's pages. */
export function ThemeSection({ theme, onChange }: ThemeSectionProps) {
  const { t } = useText();
  return (
    <Section title={t('appearance')}>
      <RadioGroup
        name="theme"
        legend={t('themeLegend')}
        choices={choices}
        value={theme}
        onChange={onChange}
      />
    </Section>
  );
}
