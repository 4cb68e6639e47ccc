/**
 * Returns the language tag for dates, numbers and plurals. It is the browser's, which includes the
 * region (en-GB, fr-CA), if the texts are in that language; otherwise the texts' own, so that no
 * sentence mixes two languages.
 */
export function chooseLanguage(textLanguage: string, browserLanguage: string): string {
  return browserLanguage.split('-', 1)[0] === textLanguage ? browserLanguage : textLanguage;
}
