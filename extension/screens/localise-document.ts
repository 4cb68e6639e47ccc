import type { TextKey } from '../../core/view/text-key.ts';
import { screenText } from './screen-text.ts';

/** Gives a page of the extension its title, its language and its direction, scroll bars included. */
export function localiseDocument(title: TextKey): void {
  const { t, language } = screenText;
  document.title = t(title);
  document.documentElement.lang = language;
  document.documentElement.dir = t('textDirection');
}
