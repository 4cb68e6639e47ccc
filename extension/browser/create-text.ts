import type { Translate } from '../../core/view/text-key.ts';
import { chooseLanguage } from './choose-language.ts';

interface I18n {
  getMessage(key: string, substitutions?: string[]): string;
  getUILanguage(): string;
}

/** Texts of locales/ in the language that the browser chose, for components/text/text.tsx. */
export interface BrowserText {
  t: Translate;
  /** BCP 47 tag, for dates, numbers and plurals. */
  language: string;
}

/** @param i18n of the native API in content scripts, of the polyfill in worker and screens. */
export function createTranslate(i18n: Pick<I18n, 'getMessage'>): Translate {
  return (key, substitutions) => i18n.getMessage(key, substitutions);
}

/** @param i18n as createTranslate takes it. */
export function createText(i18n: I18n): BrowserText {
  const t = createTranslate(i18n);
  return { t, language: chooseLanguage(t('language'), i18n.getUILanguage()) };
}
