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

/** Toolbar popup and side panel: a field for words or an address, and what is known of the page. */
export function PopupView(props: PopupViewModel) {
  const { place, state, given, recent, status } = props;
  const { t, language, direction } = useText();
  const results = listResults(state);
  const [chosen, setChosen] = useState<{ results: SearchResult[]; at: number | undefined }>();
  // Of other results than those shown, no place means anything.
  const active = chosen?.results === results ? chosen.at : undefined;
  return (
    <main class="popup" lang={language} dir={direction}>
      <h1 class="name">
        <Mark /> {t('extensionName')}
      </h1>
      <LookUpForm
        given={given}
        holdsFocus={place === 'popup'}
        results={results.length}
        active={active}
        onActivate={(at) => setChosen({ results, at })}
        onType={props.onType}
        onLookUp={props.onLookUp}
        onOpen={(at) => props.onOpen(results[at] as SearchResult)}
      />
      <PopupResult {...props} results={results} active={active} />
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
