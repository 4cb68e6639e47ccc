import { useState } from 'preact/hooks';
import type { PageView } from '../../core/page/page-view.ts';
import type { IndexStatus, SearchResult } from '../../core/protocol.ts';
import { type PopupState, resultsOf, type UnknownPage } from '../../core/view/popup-state.ts';
import { IndexImport } from '../index-import.tsx';
import { Mark } from '../mark.tsx';
import { useText } from '../text/text.tsx';
import { type GivenText, LookUpForm } from './look-up-form.tsx';
import { PopupResult } from './popup-result.tsx';
import { RecentLookUps } from './recent-look-ups.tsx';

export interface PopupViewProps {
  place: 'popup' | 'panel';
  state: PopupState;
  /** What the field is to hold from now on, where it was not the reader who typed it there. */
  given?: GivenText;
  /** The newest first; none where the reader has not asked to keep any. */
  recent: string[];
  /** Absent while it is being read. */
  status: IndexStatus | undefined;
  /** The host of the current tab, where the browser keeps the extension away from a covered one. */
  missingSite?: string | undefined;
  /** What stands in the field, after each change of it. */
  onType(text: string): void;
  /** What the reader typed or pasted, trimmed, never empty. */
  onLookUp(text: string): void;
  onLookUpAgain(text: string): void;
  onClearRecent(): void;
  onOpen(result: SearchResult): void;
  onBackToResults(): void;
  onShowAnyway(): void;
  onUnhide(view: PageView): void;
  onSwitchTopic(view: PageView, topic: string, isOn: boolean): void;
  /** Resolves when the entry is on the clipboard. */
  onCopyEntry(page: UnknownPage): Promise<void>;
  onTryAgain(): void;
  onRebuild(): void;
  /** Absent where there is no panel to open. */
  onOpenPanel?(): void;
  onAllowSite(host: string): void;
  onOpenOptions(): void;
}

/** Toolbar popup and side panel: a field for words or an address, and what is known of the page. */
export function PopupView(props: PopupViewProps) {
  const { place, state, given, recent, status } = props;
  const { t, language, direction } = useText();
  const results = resultsOf(state);
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
            button={status.problem === undefined ? undefined : t('tryAgain')}
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
