import { findMarks } from '../../core/search/find-marks.ts';
import type { QueryWord } from '../../core/search/parse-query.ts';

/** A text with the words marked that were looked for. */
export function MarkedText({ text, words }: { text: string; words: readonly QueryWord[] }) {
  return (
    <span dir="auto">
      {findMarks(text, words).map(({ text: stretch, isMarked }, at) =>
        isMarked ? <mark key={at}>{stretch}</mark> : stretch,
      )}
    </span>
  );
}
