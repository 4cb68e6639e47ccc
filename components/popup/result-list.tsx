import { useLayoutEffect, useMemo, useRef } from 'preact/hooks';
import type { SearchResult } from '../../core/protocol.ts';
import { parseQuery } from '../../core/search/parse-query.ts';
import { PieceSource } from '../piece/piece-source.tsx';
import { useText } from '../text/text.tsx';
import { HighlightedText } from './highlighted-text.tsx';

/** For the field, which says to screen readers what its list is and which result is chosen. */
export const resultListId = 'results';

export function resultId(at: number): string {
  return `result-${at}`;
}

interface ResultListProps {
  results: SearchResult[];
  /** What was looked for, as the reader typed it. */
  query: string;
  /** The place of the result that the arrow keys have come to. */
  active: number | undefined;
  onOpen(result: SearchResult): void;
}

/** What a search found. The focus stays in the field; its arrow keys go through the list. */
export function ResultList({ results, query, active, onOpen }: ResultListProps) {
  const { t } = useText();
  const list = useRef<HTMLDivElement>(null);
  const { words } = useMemo(() => parseQuery(query), [query]);
  useLayoutEffect(() => {
    if (active !== undefined) list.current?.children[active]?.scrollIntoView({ block: 'nearest' });
  }, [active]);
  return (
    <div ref={list} class="result-list" id={resultListId} role="listbox" aria-label={t('results')}>
      {results.map((result, at) => (
        // The keys are the field's.
        // biome-ignore lint/a11y/useKeyWithClickEvents: see above
        // biome-ignore lint/a11y/useFocusableInteractive: the field holds the focus
        <div
          key={result.webUrl}
          id={resultId(at)}
          class="search-result"
          role="option"
          aria-selected={at === active}
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
