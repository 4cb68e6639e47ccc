import { t } from './translate.ts';

/** What a page of the extension gives its views (components/text.tsx). */
export const browserText = { t, language: t('language') };
