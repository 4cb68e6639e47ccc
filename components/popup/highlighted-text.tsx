import { highlightWords } from '../../core/search/highlight-words.ts';
import type { QueryWord } from '../../core/search/parse-query.ts';

/** A text with the words marked that were looked for. */
export function HighlightedText({ text, words }: { text: string; words: readonly QueryWord[] }) {
  return (
    <span dir="auto">
      {highlightWords(text, words).map(({ text: stretch, isHighlighted }, at) =>
        isHighlighted ? <mark key={at}>{stretch}</mark> : stretch,
      )}
    </span>
  );
}
