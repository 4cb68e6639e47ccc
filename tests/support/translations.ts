import type { Translate } from '../../core/view/text-key.ts';
import ar from '../../locales/ar.json' with { type: 'json' };
import de from '../../locales/de.json' with { type: 'json' };
import en from '../../locales/en.json' with { type: 'json' };
import es from '../../locales/es.json' with { type: 'json' };
import fr from '../../locales/fr.json' with { type: 'json' };
import ja from '../../locales/ja.json' with { type: 'json' };

/** The words of every language, by its tag. A file of locales/ that is not here fails a test. */
export const translations: Record<string, Record<string, string>> = { en, ar, de, es, fr, ja };

/** The words of a language as the browser's i18n gives them: English where one is missing. */
export function translateTo(language: string): Translate {
  const words = translations[language.split('-', 1)[0] as string];
  return (key, substitutions = []) =>
    (words?.[key] ?? translations.en?.[key] ?? '').replace(
      /\$(\d)/g,
      (_, number) => substitutions[Number(number) - 1] ?? '',
    );
}
