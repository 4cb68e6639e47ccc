import type { PageView } from '../../core/page/page-view.ts';
import { capitalise } from '../text/capitalise.ts';
import { useText } from '../text/text.tsx';

/** Why the page was taken for this article, and the address that says so. */
export function MatchReason({ view }: { view: PageView }) {
  const { t } = useText();
  return (
    <p class="reason">
      {t(`reason${capitalise(view.reason)}`)}{' '}
      <span class="address" dir="ltr" title={view.matchedKey}>
        {view.matchedKey}
      </span>
    </p>
  );
}
