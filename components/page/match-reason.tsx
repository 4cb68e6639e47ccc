import type { PageView } from '../../core/page/page-view.ts';
import { capitalise } from '../text/capitalise.ts';
import { useText } from '../text/text.tsx';

interface MatchReasonProps {
  view: PageView;
}

/** Says why the page was matched to this article, and shows the address that matched. */
export function MatchReason({ view }: MatchReasonProps) {
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
