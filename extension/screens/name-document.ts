import type { TextKey } from '../../components/text/text.tsx';
import { browserText } from '../browser/browser-text.ts';

/** Gives a page of the extension its title, its language and its direction, scroll bars included. */
export function nameDocument(title: TextKey): void {
  const { t, language } = browserText;
  document.title = t(title);
  document.documentElement.lang = language;
  document.documentElement.dir = t('textDirection');
}
