/**
 * Returns the language tag for dates, numbers and plurals. It is the browser's, which includes the
 * region (en-GB, fr-CA), if the texts are in that language; otherwise the texts' own, so that no
 * sentence mixes two languages.
 */
export function chooseLanguage(ofWords: string, ofBrowser: string): string {
  return ofBrowser.split('-', 1)[0] === ofWords ? ofBrowser : ofWords;
}
