import type { SearchResult } from '../../core/protocol.ts';
import type { PopupViewModel } from '../../core/view/popup-view-model.ts';
import { AllPieces } from '../page/all-pieces.tsx';
import { PageDetails } from '../page/page-details.tsx';
import { formatCount } from '../text/format-number.ts';
import { useText } from '../text/text.tsx';
import { CopyEntry } from './copy-entry.tsx';
import { describePopupState } from './describe-popup-state.ts';
import { HiddenPage } from './hidden-page.tsx';
import { MissingSite } from './missing-site.tsx';
import { ResultList } from './result-list.tsx';

interface PopupResultProps extends PopupViewModel {
  /** The results that the state lists. */
  results: SearchResult[];
  /** Index of the result that the reader selected with the arrow keys. */
  activeIndex: number | undefined;
}

/** Everything below the search field: a message, results, or the details of a page. */
export function PopupResult({ state, results, activeIndex, ...actions }: PopupResultProps) {
  const text = useText();
  const { t } = text;
  const hiddenBy = state.kind === 'page' ? state.view.hiddenBy : undefined;
  // Skeleton and page details show what the message says, so only screen readers get it.
  const isMessageHidden =
    state.kind === 'loading' || (state.kind === 'page' && hiddenBy === undefined);
  return (
    <div
      class={results.length > 0 ? 'result with-list' : 'result'}
      aria-busy={state.kind === 'loading'}
    >
      <p class={isMessageHidden ? 'visually-hidden' : 'message'} role="status">
        {describePopupState(state, text)}
      </p>
      {state.kind === 'loading' && <Skeleton />}
      {state.kind === 'unknown' && results.length === 0 && <LookedUp text={state.page.address} />}
      {state.kind === 'results' && results.length === 0 && <LookedUp text={state.query} />}
      {results.length > 0 && (
        <ResultList
          results={results}
          query={state.kind === 'results' ? state.query : ''}
          activeIndex={activeIndex}
          onOpen={actions.onOpen}
        />
      )}
      {state.kind === 'results' && state.withheld > 0 && (
        <p class="withheld">{formatCount(state.withheld, 'withheld', text)}</p>
      )}
      {state.kind === 'unknown' && state.page.mayBeArticle && (
        <CopyEntry key={state.page.address} onCopy={() => actions.onCopyEntry(state.page)} />
      )}
      {state.kind === 'failed' && (
        <div class="failed">
          <p class="hint">{t('failedHint')}</p>
          <button type="button" class="button" onClick={actions.onTryAgain}>
            {t('tryAgain')}
          </button>
        </div>
      )}
      {state.kind === 'page' && actions.missingSite !== undefined && (
        <MissingSite host={actions.missingSite} onAllow={actions.onAllowSite} />
      )}
      {state.kind === 'page' && state.isFound === true && (
        <button type="button" class="plain-button" onClick={actions.onBackToResults}>
          {t('backToResults')}
        </button>
      )}
      {state.kind === 'page' &&
        (hiddenBy === undefined ? (
          <PageDetails
            key={state.view.key}
            view={state.view}
            pieces={state.pieces}
            hasTitleLink
            onShowBehind={actions.onShowBehind}
            renderAll={(pieces) => (
              <AllPieces
                article={state.view.article}
                pieces={pieces}
                scale={state.view.qualityScale}
              />
            )}
            onSwitchTopic={(topic, isOn) => actions.onSwitchTopic(state.view, topic, isOn)}
          />
        ) : (
          <HiddenPage
            view={state.view}
            hiddenBy={hiddenBy}
            onShowAnyway={actions.onShowAnyway}
            onUnmute={actions.onUnmute}
          />
        ))}
    </div>
  );
}

interface LookedUpProps {
  text: string;
}

/** The words or the address that the index has no answer to. */
function LookedUp({ text }: LookedUpProps) {
  return (
    <p class="quoted" dir="auto">
      {text}
    </p>
  );
}

/** A placeholder for an answer, so that the popup does not jump when it comes. */
function Skeleton() {
  return (
    <div class="skeleton" aria-hidden="true">
      <span />
      <span />
      <span />
    </div>
  );
}
