import type { Word } from '../read-words.ts';

/** Where a phrase stands: the first of its words, and how many there are. */
export interface Span {
  at: number;
  length: number;
}

/** Takes the words of a title, returns where any of the phrases stands, from left to right. */
export type PhraseFinder = (words: readonly Word[]) => Span[];

interface Phrase {
  first: string;
  rest: string[];
}

/** Takes phrases as `cue-phrases.ts` writes them, returns what finds them in a title. */
export function findPhrases(phrases: readonly string[]): PhraseFinder {
  const byWord = new Map<string, Phrase[]>();
  const byStart: Phrase[] = [];
  for (const phrase of phrases) {
    const [first = '', ...rest] = phrase.split(' ');
    if (first.endsWith('*')) byStart.push({ first: first.slice(0, -1), rest });
    else byWord.set(first, [...(byWord.get(first) ?? []), { first, rest }]);
  }
  return (words) => {
    const spans: Span[] = [];
    for (let at = 0; at < words.length; at++) {
      const { text } = words[at] as Word;
      const starting = byStart.filter(({ first }) => text.startsWith(first));
      const lengths = [...(byWord.get(text) ?? []), ...starting]
        .filter(({ rest }) => continues(words, at, rest))
        .map(({ rest }) => rest.length + 1);
      if (lengths.length === 0) continue;
      const length = Math.max(...lengths);
      spans.push({ at, length });
      at += length - 1;
    }
    return spans;
  };
}

function continues(words: readonly Word[], at: number, rest: readonly string[]): boolean {
  return rest.every((expected, offset) => {
    const word = words[at + offset + 1];
    if (word === undefined || word.opens) return false;
    return expected.endsWith('*')
      ? word.text.startsWith(expected.slice(0, -1))
      : word.text === expected;
  });
}
