import { useLayoutEffect, useMemo, useRef } from 'preact/hooks';
import type { SearchResult } from '../../core/protocol.ts';
import { parseQuery } from '../../core/search/parse-query.ts';
import { PieceSource } from '../piece/piece-source.tsx';
import { useText } from '../text/text.tsx';
import { HighlightedText } from './highlighted-text.tsx';

/** The id of the list, which the field names in `aria-controls`. */
export const resultListId = 'results';

/** Returns the id of a result, which the field names in `aria-activedescendant`. */
export function toResultId(index: number): string {
  return `result-${index}`;
}

interface ResultListProps {
  results: SearchResult[];
  /** The reader's query, whose words are highlighted; empty for similar coverage. */
  query: string;
  /** Index of the result that the reader selected with the arrow keys. */
  activeIndex: number | undefined;
  onOpen(result: SearchResult): void;
}

/** Search results or similar coverage. The focus stays in the field, which handles the arrow keys. */
export function ResultList({ results, query, activeIndex, onOpen }: ResultListProps) {
  const { t } = useText();
  const list = useRef<HTMLDivElement>(null);
  const { words } = useMemo(() => parseQuery(query), [query]);
  useLayoutEffect(() => {
    if (activeIndex === undefined) return;
    list.current?.children[activeIndex]?.scrollIntoView({ block: 'nearest' });
  }, [activeIndex]);
  return (
    <div ref={list} class="result-list" id={resultListId} role="listbox" aria-label={t('results')}>
      {results.map((result, index) => (
        // biome-ignore lint/a11y/useKeyWithClickEvents: the field handles the keys
        // biome-ignore lint/a11y/useFocusableInteractive: the field holds the focus
        <div
          key={result.webUrl}
          id={toResultId(index)}
          class="search-result"
          role="option"
          aria-selected={index === activeIndex}
          onClick={() => onOpen(result)}
        >
          <p class="title">
            <HighlightedText text={result.title} words={words} />
          </p>
          <PieceSource piece={result} />
          {result.excerpt && (
            <p class="excerpt">
              <HighlightedText text={result.excerpt} words={words} />
            </p>
          )}
        </div>
      ))}
    </div>
  );
}
