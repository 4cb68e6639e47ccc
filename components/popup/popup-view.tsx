import { useState } from 'preact/hooks';
import type { PageView } from '../../core/page/page-view.ts';
import type { IndexStatus, SearchResult } from '../../core/protocol.ts';
import { formatCount } from '../format-number.ts';
import { IndexImport } from '../index-import.tsx';
import { Mark } from '../mark.tsx';
import { PageDetails } from '../page-details.tsx';
import { useText } from '../text.tsx';
import { describeState } from './describe-state.ts';
import { HiddenPage } from './hidden-page.tsx';
import { LookUpForm } from './look-up-form.tsx';
import { MissingSite } from './missing-site.tsx';
import type { PopupState } from './popup-state.ts';
import { ResultList } from './result-list.tsx';

export interface PopupViewProps {
  state: PopupState;
  /** Absent while it is being read. */
  status: IndexStatus | undefined;
  /** The host of the current tab, where the browser keeps the extension away from a covered one. */
  missingSite?: string | undefined;
  /** What stands in the field, after each change of it. */
  onType(text: string): void;
  /** What the reader typed or pasted, trimmed, never empty. */
  onLookUp(text: string): void;
  onOpen(result: SearchResult): void;
  onBackToResults(): void;
  onShowAnyway(): void;
  onUnhide(view: PageView): void;
  onRebuild(): void;
  onAllowSite(host: string): void;
  onOpenOptions(): void;
}

/** The toolbar popup: a field for words or an address, and what is known of the page. */
export function PopupView({
  state,
  status,
  missingSite,
  onType,
  onLookUp,
  onOpen,
  onBackToResults,
  onShowAnyway,
  onUnhide,
  onRebuild,
  onAllowSite,
  onOpenOptions,
}: PopupViewProps) {
  const text = useText();
  const { t, language, direction } = text;
  const results = resultsOf(state);
  const [chosen, setChosen] = useState<{ results: SearchResult[]; at: number | undefined }>();
  // Of other results than those shown, no place means anything.
  const active = chosen?.results === results ? chosen.at : undefined;
  const hiddenBy = state.kind === 'page' ? state.view.hiddenBy : undefined;
  const isSaidBelow = state.kind === 'loading' || (state.kind === 'page' && hiddenBy === undefined);
  return (
    <main class="popup" lang={language} dir={direction}>
      <h1 class="name">
        <Mark /> {t('extensionName')}
      </h1>
      <LookUpForm
        results={results.length}
        active={active}
        onActivate={(at) => setChosen({ results, at })}
        onType={onType}
        onLookUp={onLookUp}
        onOpen={(at) => onOpen(results[at] as SearchResult)}
      />
      <div
        class={results.length > 0 ? 'result with-list' : 'result'}
        aria-busy={state.kind === 'loading'}
      >
        <p class={isSaidBelow ? 'visually-hidden' : 'message'} role="status">
          {describeState(state, text)}
        </p>
        {state.kind === 'loading' && <Skeleton />}
        {state.kind === 'unknown' && results.length === 0 && <Quoted words={state.address} />}
        {state.kind === 'results' && results.length === 0 && <Quoted words={state.query} />}
        {results.length > 0 && (
          <ResultList
            results={results}
            query={state.kind === 'results' ? state.query : ''}
            active={active}
            onOpen={onOpen}
          />
        )}
        {state.kind === 'results' && state.withheld > 0 && (
          <p class="withheld">
            {formatCount(state.withheld, { one: 'withheldOne', other: 'withheldOther' }, text)}
          </p>
        )}
        {state.kind === 'page' && missingSite !== undefined && (
          <MissingSite host={missingSite} onAllow={onAllowSite} />
        )}
        {state.kind === 'page' && state.isFound === true && (
          <button type="button" class="plain-button" onClick={onBackToResults}>
            {t('backToResults')}
          </button>
        )}
        {state.kind === 'page' &&
          (hiddenBy === undefined ? (
            <PageDetails key={state.view.key} view={state.view} isElsewhere />
          ) : (
            <HiddenPage
              view={state.view}
              hiddenBy={hiddenBy}
              onShowAnyway={onShowAnyway}
              onUnhide={onUnhide}
            />
          ))}
      </div>
      {(status?.progress !== undefined || status?.problem !== undefined) && (
        <div class="popup-index">
          <IndexImport
            status={status}
            button={status.problem === undefined ? undefined : t('tryAgain')}
            onRebuild={onRebuild}
          />
        </div>
      )}
      <footer class="popup-footer">
        <button type="button" class="plain-button" onClick={onOpenOptions}>
          {t('settings')}
        </button>
      </footer>
    </main>
  );
}

const noResults: SearchResult[] = [];

function resultsOf(state: PopupState): SearchResult[] {
  if (state.kind === 'results') return state.results;
  return (state.kind === 'unknown' && state.similar) || noResults;
}

function Quoted({ words }: { words: string }) {
  return (
    <p class="quoted" dir="auto">
      {words}
    </p>
  );
}

/** The shape of an answer that is on its way, so that the popup does not jump when it comes. */
function Skeleton() {
  return (
    <div class="skeleton" aria-hidden="true">
      <span />
      <span />
      <span />
    </div>
  );
}
