/**
 * The language tag for dates, numbers and plurals: the browser's own, which knows the reader's region
 * (en-GB, fr-CA), where the words are of that language; else the words' own, so that no sentence
 * mixes two languages.
 */
export function chooseLanguage(ofWords: string, ofBrowser: string): string {
  return ofBrowser.split('-', 1)[0] === ofWords ? ofBrowser : ofWords;
}
