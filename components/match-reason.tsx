import type { PageView } from '../core/page/page-view.ts';
import { type TextKey, useText } from './text.tsx';

const reasonKeys: Record<PageView['reason'], TextKey> = {
  address: 'reasonAddress',
  alias: 'reasonAlias',
  declared: 'reasonDeclared',
};

/** Why the page was taken for this article, and the address that says so. */
export function MatchReason({ view }: { view: PageView }) {
  const { t } = useText();
  return (
    <p class="reason">
      {t(reasonKeys[view.reason])}{' '}
      <span class="address" dir="ltr" title={view.matchedKey}>
        {view.matchedKey}
      </span>
    </p>
  );
}
