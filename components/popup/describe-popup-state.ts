import { countLinked } from '../../core/page/linked-counts.ts';
import type { PopupState } from '../../core/view/popup-state.ts';
import { describeBehind } from '../page/behind-line.tsx';
import { describeLinked } from '../piece/describe-linked.ts';
import { formatCount } from '../text/format-number.ts';
import type { Text } from '../text/text.tsx';

/**
 * Returns the message for a state of the popup. For a page that is shown with its details, only screen
 * readers get it.
 */
export function describePopupState(state: PopupState, text: Text): string {
  const { t } = text;
  switch (state.kind) {
    case 'loading':
    case 'noPage':
    case 'outOfSight':
    case 'address':
      return t(state.kind);
    case 'unknown':
      return t(state.similar === undefined ? 'unknown' : 'similarCoverage');
    case 'results':
      return describeResultCount(state.results.length, text);
    case 'failed':
      return t('failed', [state.message]);
    case 'page':
      break;
  }
  switch (state.view.hiddenBy) {
    case 'topics':
      return t('hiddenByTopics');
    case 'site':
      return t('hiddenBySite', [state.view.site]);
    case 'article':
      return t('hiddenByArticle');
    case 'today':
      return t('hiddenByToday');
    case undefined:
      return countLinked(state.view.linked) === 0 && state.view.behind > 0
        ? describeBehind(state.view, text)
        : describeLinked(state.view.linked, text);
  }
}

function describeResultCount(count: number, text: Text): string {
  if (count === 0) return text.t('noResults');
  return formatCount(count, 'results', text);
}
