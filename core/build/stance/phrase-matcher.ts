import type { Word } from './read-words.ts';

/** The index of the first word of a phrase, and the number of its words. */
export interface Span {
  at: number;
  length: number;
}

/** Says whether two spans have a word in common. */
export function overlaps(one: Span, other: Span): boolean {
  return one.at < other.at + other.length && other.at < one.at + one.length;
}

/** Finds the phrases in the words of a title, from left to right; the longest at each word. */
export type PhraseMatcher = (words: readonly Word[]) => Span[];

interface Phrase {
  first: string;
  rest: string[];
}

/**
 * Returns a function that finds phrases in a title.
 *
 * @param phrases words in lower case, as in `cue-phrases.ts`; a final `*` matches any ending.
 */
export function createPhraseMatcher(phrases: readonly string[]): PhraseMatcher {
  const byWord = new Map<string, Phrase[]>();
  const byPrefix: Phrase[] = [];
  for (const phrase of phrases) {
    const [first = '', ...rest] = phrase.split(' ');
    if (first.endsWith('*')) byPrefix.push({ first: first.slice(0, -1), rest });
    else byWord.set(first, [...(byWord.get(first) ?? []), { first, rest }]);
  }
  const measureAt = (words: readonly Word[], at: number): number => {
    const { text } = words[at] as Word;
    let longest = 0;
    const measure = ({ rest }: Phrase) => {
      if (rest.length >= longest && matchesRest(words, at, rest)) longest = rest.length + 1;
    };
    for (const phrase of byPrefix) if (text.startsWith(phrase.first)) measure(phrase);
    for (const phrase of byWord.get(text) ?? []) measure(phrase);
    return longest;
  };
  return (words) => {
    const spans: Span[] = [];
    for (let at = 0; at < words.length; at++) {
      const length = measureAt(words, at);
      if (length === 0) continue;
      spans.push({ at, length });
      at += length - 1;
    }
    return spans;
  };
}

/** Says whether the rest of a phrase follows the word at an index, within one clause. */
function matchesRest(words: readonly Word[], at: number, rest: readonly string[]): boolean {
  return rest.every((expected, offset) => {
    const word = words[at + offset + 1];
    if (word === undefined || word.startsClause) return false;
    return expected.endsWith('*')
      ? word.text.startsWith(expected.slice(0, -1))
      : word.text === expected;
  });
}
