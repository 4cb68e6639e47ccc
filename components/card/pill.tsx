import type { Ref } from 'preact';
import type { PageView } from '../../core/page/page-view.ts';
import { Mark } from '../mark.tsx';
import { isDispute } from '../piece/is-dispute.ts';
import { describePieces } from '../piece/piece-count.ts';
import { formatNumber } from '../text/format-number.ts';
import { type Text, useText } from '../text/text.tsx';
import { IconButton } from './icon-button.tsx';

interface PillProps {
  view: PageView;
  openButton: Ref<HTMLButtonElement>;
  onOpen(): void;
  onDismiss(): void;
}

/** The closed card: one button that opens it and a small one that takes it away. */
export function Pill({ view, openButton, onOpen, onDismiss }: PillProps) {
  const text = useText();
  return (
    <div class="pill">
      <button
        ref={openButton}
        type="button"
        class="pill-open"
        // Where the card never opens, the pill leads elsewhere.
        aria-expanded={view.cardMode === 'off' ? undefined : 'false'}
        onClick={onOpen}
      >
        <Mark />
        <span>{describeView(view, text)}</span>
        {view.linked.some(isDispute) && <span class="tag">{` ${text.t('disputed')}`}</span>}
      </button>
      <IconButton label={text.t('muteArticle')} onClick={onDismiss} />
    </div>
  );
}

/** The shortest thing worth saying of a page: its pieces, else what is similar, else its quality. */
function describeView({ article, linked, hasSimilar }: PageView, text: Text): string {
  if (linked.length > 0) return describePieces(linked, text);
  if (hasSimilar) return text.t('similarPieces');
  return article.quality === undefined
    ? text.t('aboutThisArticle')
    : text.t('quality', [formatNumber(article.quality, text.language)]);
}

/** The same for those who hear it, where its words do not say already that the article is disputed. */
export function describeAloud(view: PageView, text: Text): string {
  const words = describeView(view, text);
  const isUnsaid = view.linked.some(isDispute) && !view.linked.every(isDispute);
  return isUnsaid ? `${words} – ${text.t('disputed')}` : words;
}
