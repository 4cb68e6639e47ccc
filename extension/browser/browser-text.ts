import { chooseLanguage } from './choose-language.ts';
import { extensionApi } from './extension-api.ts';
import { t } from './translate.ts';

/** What a page of the extension gives its views (components/text/text.tsx). */
export const browserText = {
  t,
  language: chooseLanguage(t('language'), extensionApi.i18n.getUILanguage()),
};
