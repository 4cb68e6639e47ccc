import type { Translate } from '../../components/text/text.tsx';
import { extensionApi } from './extension-api.ts';

/** The words of the reader's language, from locales/, as the browser chose it. */
export const t: Translate = (key, substitutions) =>
  extensionApi.i18n.getMessage(key, substitutions);
