import { expect, it } from 'vitest';
import { chooseLanguage } from '../../../../extension/browser/choose-language.ts';

it.each([
  ['en', 'en-GB', 'en-GB'],
  ['es', 'es-419', 'es-419'],
  ['ja', 'ja', 'ja'],
  // Nobody translated the extension into it: English words, and English dates among them.
  ['en', 'pt-BR', 'en'],
  ['en', 'enm', 'en'],
  ['en', '', 'en'],
])('writes the dates among words in %s, in a browser in %s, as %s does', (words, browser, tag) => {
  expect(chooseLanguage(words, browser)).toBe(tag);
});
