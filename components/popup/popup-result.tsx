import type { SearchResult } from '../../core/protocol.ts';
import type { PopupViewModel } from '../../core/view/popup-view-model.ts';
import { PageDetails } from '../page/page-details.tsx';
import { formatCount } from '../text/format-number.ts';
import { useText } from '../text/text.tsx';
import { CopyEntry } from './copy-entry.tsx';
import { describeState } from './describe-state.ts';
import { HiddenPage } from './hidden-page.tsx';
import { MissingSite } from './missing-site.tsx';
import { ResultList } from './result-list.tsx';

interface PopupResultProps extends PopupViewModel {
  results: SearchResult[];
  /** The place of the one that the arrow keys have come to. */
  active: number | undefined;
}

/** What stands below the field: the answer, in whichever form it comes. */
export function PopupResult({ state, results, active, ...on }: PopupResultProps) {
  const text = useText();
  const { t } = text;
  const hiddenBy = state.kind === 'page' ? state.view.hiddenBy : undefined;
  const isSaidBelow = state.kind === 'loading' || (state.kind === 'page' && hiddenBy === undefined);
  return (
    <div
      class={results.length > 0 ? 'result with-list' : 'result'}
      aria-busy={state.kind === 'loading'}
    >
      <p class={isSaidBelow ? 'visually-hidden' : 'message'} role="status">
        {describeState(state, text)}
      </p>
      {state.kind === 'loading' && <Skeleton />}
      {state.kind === 'unknown' && results.length === 0 && <Quoted words={state.page.address} />}
      {state.kind === 'results' && results.length === 0 && <Quoted words={state.query} />}
      {results.length > 0 && (
        <ResultList
          results={results}
          query={state.kind === 'results' ? state.query : ''}
          active={active}
          onOpen={on.onOpen}
        />
      )}
      {state.kind === 'results' && state.withheld > 0 && (
        <p class="withheld">{formatCount(state.withheld, 'withheld', text)}</p>
      )}
      {state.kind === 'unknown' && state.page.mayBeArticle && (
        <CopyEntry key={state.page.address} onCopy={() => on.onCopyEntry(state.page)} />
      )}
      {state.kind === 'failed' && (
        <div class="failed">
          <p class="hint">{t('failedHint')}</p>
          <button type="button" class="button" onClick={on.onTryAgain}>
            {t('tryAgain')}
          </button>
        </div>
      )}
      {state.kind === 'page' && on.missingSite !== undefined && (
        <MissingSite host={on.missingSite} onAllow={on.onAllowSite} />
      )}
      {state.kind === 'page' && state.isFound === true && (
        <button type="button" class="plain-button" onClick={on.onBackToResults}>
          {t('backToResults')}
        </button>
      )}
      {state.kind === 'page' &&
        (hiddenBy === undefined ? (
          <PageDetails
            key={state.view.key}
            view={state.view}
            similar={state.similar}
            hasTitleLink
            onSwitchTopic={(topic, isOn) => on.onSwitchTopic(state.view, topic, isOn)}
          />
        ) : (
          <HiddenPage
            view={state.view}
            hiddenBy={hiddenBy}
            onShowAnyway={on.onShowAnyway}
            onUnmute={on.onUnmute}
          />
        ))}
    </div>
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
