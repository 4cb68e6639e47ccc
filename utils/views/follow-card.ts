import type { CardProps } from '../../components/card/card.tsx';
import type { HideTarget, Noted } from '../../components/card/undo-note.tsx';
import type { PageAddress } from '../../core/index/find-page.ts';
import type { PageView, WantedPieces } from '../../core/page/page-view.ts';
import { sendMessage } from '../messages/send-message.ts';
import { followCardView } from '../page/follow-card-view.ts';

/** What stands in the page; undefined where that is nothing. */
export type CardState = Pick<CardProps, 'view' | 'similar' | 'isOpen' | 'hidden'> | undefined;

export type CardActions = Omit<CardProps, keyof NonNullable<CardState>> & {
  /** Takes away all of it, where the extension has gone. */
  leave(): void;
};

/** What was hidden, as it was before. */
interface Hidden {
  what: Noted;
  view: PageView;
  isOpen: boolean;
  takeBack(): Promise<unknown>;
}

/** Calls back with what stands in the page, after every change of it. */
export function followCard(onCard: (card: CardState) => void): CardActions {
  let page: PageAddress | undefined;
  let view: PageView | undefined;
  /** What was shown last of this page, whether or not it still is. */
  let last: PageView | undefined;
  let isOpen = false;
  /** The reader asked for it before it was known what there is to show. */
  let isAwaited = false;
  let hidden: Hidden | undefined;
  /** The page on which the reader sent the card away, where nothing is kept of that. */
  let dismissed: string | undefined;
  /** The topic that the reader switched off last. */
  let topicOff: string | undefined;
  /** What is similar to the article that is shown, once it was read. */
  let similar: { of: PageView; pieces: WantedPieces | undefined } | undefined;

  followCardView({
    onView(next, nextPage) {
      if (nextPage.address !== page?.address) forget();
      page = nextPage;
      if (next === undefined && view !== undefined && topicOff !== undefined) noteTopics(topicOff);
      view = next;
      if (next !== undefined) {
        topicOff = undefined;
        // Another article, or another wish for cards.
        if (last?.key !== next.key || last.card !== next.card) isOpen = next.card === 'open';
        last = next;
        if (isAwaited) toggle();
      }
      show();
    },
    onLeave: leave,
    onToggle: toggle,
  });

  function forget(): void {
    hidden = undefined;
    dismissed = undefined;
    topicOff = undefined;
    last = undefined;
    isOpen = false;
  }

  function leave(): void {
    forget();
    view = undefined;
    page = undefined;
    show();
  }

  function toggle(): void {
    isAwaited = view === undefined;
    if (view === undefined) return;
    isOpen = dismissed !== undefined || !isOpen;
    dismissed = undefined;
    hidden = undefined;
    show();
  }

  function show(): void {
    if (hidden !== undefined) {
      onCard({ view: hidden.view, similar: undefined, isOpen: false, hidden: hidden.what });
    } else if (view !== undefined && dismissed === undefined && (isOpen || view.pill)) {
      if (isOpen) void readSimilar(view);
      const pieces = similar?.of === view ? similar.pieces : undefined;
      onCard({ view, similar: pieces, isOpen, hidden: undefined });
    } else {
      onCard(undefined);
    }
  }

  /** Read when the card opens, and not for every page: each piece is a read of its own. */
  async function readSimilar(of: PageView): Promise<void> {
    if (!of.hasSimilar || similar?.of === of || page === undefined) return;
    similar = { of, pieces: undefined };
    const pieces = await sendMessage('readSimilar', page).catch(() => undefined);
    if (view !== of) return;
    similar = { of, pieces };
    show();
  }

  function setOpen(open: boolean): void {
    isOpen = open;
    show();
  }

  function noteTopics(topic: string): void {
    if (page === undefined || view === undefined) return;
    const at = page;
    const takeBack = () => sendMessage('switchTopic', { ...at, topic, isOn: true });
    hidden = { what: 'topics', view, isOpen, takeBack };
  }

  async function hide(what: HideTarget): Promise<void> {
    if (page === undefined || view === undefined) return;
    const at = page;
    const noted: Hidden = { what, view, isOpen, takeBack: () => sendMessage('undoMute', {}) };
    hidden = noted;
    isOpen = false;
    show();
    // Where it is not kept, or the extension is gone and cannot keep it, the card goes all the same.
    const isKept =
      what !== 'page' &&
      (await sendMessage('mute', { ...at, what }).then(
        (answer) => answer.isKept,
        () => false,
      ));
    if (isKept || page?.address !== at.address) return;
    dismissed = at.address;
    noted.takeBack = async () => {};
  }

  async function undo(): Promise<void> {
    if (hidden === undefined) return;
    const before = hidden;
    hidden = undefined;
    // Shown at once; the settings' change then has the page asked about again.
    ({ view, isOpen } = before);
    dismissed = undefined;
    show();
    await before.takeBack().catch(leave);
  }

  return {
    onOpen() {
      if (view?.card !== 'off') setOpen(true);
      else if (page !== undefined) void sendMessage('openPanel', page).catch(leave);
    },
    onClose: () => setOpen(false),
    onHide: (what) => void hide(what),
    onMove: (corner) => void sendMessage('moveCard', { corner }).catch(leave),
    onUndo: () => void undo(),
    onUndoEnd() {
      hidden = undefined;
      show();
    },
    onSwitchTopic(topic, isOn) {
      if (page === undefined) return;
      topicOff = isOn ? undefined : topic;
      void sendMessage('switchTopic', { ...page, topic, isOn }).catch(leave);
    },
    onOpenOptions: () => void sendMessage('openOptions', {}).catch(leave),
    leave,
  };
}
