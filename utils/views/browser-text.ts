import type { Translate } from '../../components/text.tsx';
import { extensionApi } from '../extension-api.ts';
import { chooseLanguage } from './choose-language.ts';

/** The words of the reader's language, from locales/, as the browser chose it. */
const t: Translate = (key, substitutions) => extensionApi.i18n.getMessage(key, substitutions);

export const browserText = {
  t,
  language: chooseLanguage(t('language'), extensionApi.i18n.getUILanguage()),
};
