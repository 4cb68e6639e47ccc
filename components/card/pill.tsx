import type { Ref } from 'preact';
import { countLinked } from '../../core/page/linked-counts.ts';
import type { PageView } from '../../core/page/page-view.ts';
import { Mark } from '../mark.tsx';
import { describeBehind } from '../page/behind-line.tsx';
import { describeLinked } from '../piece/describe-linked.ts';
import { describeQuality } from '../piece/describe-quality.ts';
import { type Text, useText } from '../text/text.tsx';
import { IconButton } from './icon-button.tsx';

interface PillProps {
  view: PageView;
  /** Receives the button that opens the card, which takes the focus when the card closes. */
  openButton: Ref<HTMLButtonElement>;
  onOpen(): void;
  /** The reader mutes this article. */
  onDismiss(): void;
}

/** The closed card: a button that opens it, and a small one that mutes the article. */
export function Pill({ view, openButton, onOpen, onDismiss }: PillProps) {
  const text = useText();
  return (
    <div class="pill">
      <button
        ref={openButton}
        type="button"
        class="pill-open"
        // If the card never opens, the pill opens the side panel or a tab instead.
        aria-expanded={view.cardMode === 'off' ? undefined : 'false'}
        onClick={onOpen}
      >
        <Mark />
        <span>{describeView(view, text)}</span>
        {view.linked.counterpoints > 0 && <span class="tag">{` ${text.t('disputed')}`}</span>}
      </button>
      <IconButton label={text.t('muteArticle')} onClick={onDismiss} />
    </div>
  );
}

/** Describes the linked pieces in front of the line, similar pieces, those behind it, or the quality. */
function describeView(view: PageView, text: Text): string {
  const { article, linked, hasSimilar, qualityScale } = view;
  if (countLinked(linked) > 0) return describeLinked(linked, text);
  if (hasSimilar) return text.t('similarPieces');
  if (view.behind > 0) return describeBehind(view, text);
  return article.quality === undefined
    ? text.t('aboutThisArticle')
    : describeQuality(article.quality, qualityScale, text);
}

/**
 * Returns the pill's text for a screen reader. It adds that the article is disputed, unless all
 * linked pieces are counterpoints: the text then says so already.
 */
export function describeForScreenReader(view: PageView, text: Text): string {
  const description = describeView(view, text);
  const { counterpoints } = view.linked;
  const addsDisputed = counterpoints > 0 && counterpoints < countLinked(view.linked);
  return addsDisputed ? `${description} – ${text.t('disputed')}` : description;
}
