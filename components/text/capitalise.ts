/** The word with a capital letter, as it ends a key of locales/: `reasonAddress`, `resultsOther`. */
export function capitalise<Word extends string>(word: Word): Capitalize<Word> {
  return (word.charAt(0).toUpperCase() + word.slice(1)) as Capitalize<Word>;
}
