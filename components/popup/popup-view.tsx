import { useState } from 'preact/hooks';
import type { SearchResult } from '../../core/protocol.ts';
import { listResults } from '../../core/view/popup-state.ts';
import type { PopupViewModel } from '../../core/view/popup-view-model.ts';
import { IndexImport } from '../index-import.tsx';
import { Mark } from '../mark.tsx';
import { useText } from '../text/text.tsx';
import { LookUpForm } from './look-up-form.tsx';
import { PopupResult } from './popup-result.tsx';
import { RecentLookUps } from './recent-look-ups.tsx';

/** The result that the reader selected with the arrow keys; none if `index` is undefined. */
interface Selection {
  results: SearchResult[];
  index: number | undefined;
}

/** The toolbar popup or the side panel: a search field, and below it the answer. */
export function PopupView(props: PopupViewModel) {
  const { place, state, prefill, recent, status } = props;
  const { t, language, direction } = useText();
  const results = listResults(state);
  const [selection, setSelection] = useState<Selection>();
  // A selection ends when other results come.
  const activeIndex = selection?.results === results ? selection.index : undefined;
  return (
    <main class="popup" lang={language} dir={direction}>
      <h1 class="name">
        <Mark /> {t('extensionName')}
      </h1>
      <LookUpForm
        prefill={prefill}
        takesFocus={place === 'popup'}
        resultCount={results.length}
        activeIndex={activeIndex}
        onActivate={(index) => setSelection({ results, index })}
        onType={props.onType}
        onLookUp={props.onLookUp}
        onOpen={(index) => props.onOpen(results[index] as SearchResult)}
      />
      <PopupResult {...props} results={results} activeIndex={activeIndex} />
      {recent.length > 0 && (
        <RecentLookUps
          recent={recent}
          onLookUp={props.onLookUpAgain}
          onClear={props.onClearRecent}
        />
      )}
      {(status?.progress !== undefined || status?.problem !== undefined) && (
        <div class="popup-index">
          <IndexImport
            status={status}
            buttonLabel={status.problem === undefined ? undefined : t('tryAgain')}
            onRebuild={props.onRebuild}
          />
        </div>
      )}
      <footer class="popup-footer">
        <button type="button" class="plain-button" onClick={props.onOpenOptions}>
          {t('settings')}
        </button>
        {props.onOpenPanel !== undefined && (
          <button type="button" class="plain-button" onClick={props.onOpenPanel}>
            {t('openPanel')}
          </button>
        )}
      </footer>
    </main>
  );
}
