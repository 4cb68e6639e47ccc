/** Returns the word with a capital letter, to end a key of locales/: `reasonAddress`, `resultsOther`. */
export function capitalise<Word extends string>(word: Word): Capitalize<Word> {
  return (word.charAt(0).toUpperCase() + word.slice(1)) as Capitalize<Word>;
}
