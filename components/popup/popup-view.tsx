import type { PageView } from '../../core/page/page-view.ts';
import type { IndexStatus } from '../../core/protocol.ts';
import { IndexImport } from '../index-import.tsx';
import { Mark } from '../mark.tsx';
import { PageDetails } from '../page-details.tsx';
import { useText } from '../text.tsx';
import { describeState } from './describe-state.ts';
import { HiddenPage } from './hidden-page.tsx';
import { LookUpForm } from './look-up-form.tsx';
import type { PopupState } from './popup-state.ts';

export interface PopupViewProps {
  state: PopupState;
  /** Absent while it is being read. */
  status: IndexStatus | undefined;
  /** What the reader typed or pasted, trimmed, never empty. */
  onLookUp(text: string): void;
  onShowAnyway(): void;
  onUnhide(view: PageView): void;
  onRebuild(): void;
  onOpenOptions(): void;
}

/** The toolbar popup: a field to look an address up, and what is known of the page. */
export function PopupView({
  state,
  status,
  onLookUp,
  onShowAnyway,
  onUnhide,
  onRebuild,
  onOpenOptions,
}: PopupViewProps) {
  const text = useText();
  const { t, language, direction } = text;
  const hiddenBy = state.kind === 'page' ? state.view.hiddenBy : undefined;
  const isSaidBelow = state.kind === 'loading' || (state.kind === 'page' && hiddenBy === undefined);
  return (
    <main class="popup" lang={language} dir={direction}>
      <h1 class="name">
        <Mark /> {t('extensionName')}
      </h1>
      <LookUpForm onLookUp={onLookUp} />
      <div class="result" aria-busy={state.kind === 'loading'}>
        <p class={isSaidBelow ? 'visually-hidden' : 'message'} role="status">
          {describeState(state, text)}
        </p>
        {state.kind === 'loading' && <Skeleton />}
        {state.kind === 'unknown' && <Quoted words={state.address} />}
        {state.kind === 'notAddress' && <Quoted words={state.text} />}
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
