import type { TextKey } from '../../core/view/text-key.ts';
import { screenText } from './screen-text.ts';

/** Sets title, language and text direction of a page of the extension. */
export function localiseDocument(title: TextKey): void {
  const { t, language } = screenText;
  document.title = t(title);
  document.documentElement.lang = language;
  document.documentElement.dir = t('textDirection');
}
