import { highlightWords } from '../../core/search/highlight-words.ts';
import type { QueryWord } from '../../core/search/parse-query.ts';

interface HighlightedTextProps {
  text: string;
  /** The words to highlight. */
  words: readonly QueryWord[];
}

/** A text in which the words of a query are highlighted. */
export function HighlightedText({ text, words }: HighlightedTextProps) {
  return (
    <span dir="auto">
      {highlightWords(text, words).map(({ text: part, isHighlighted }, at) =>
        isHighlighted ? <mark key={at}>{part}</mark> : part,
      )}
    </span>
  );
}
