import type { PageAddress } from '../../../core/page/page-address.ts';
import type { FilteredPieces, PageView } from '../../../core/page/page-view.ts';
import type { MessageName, MessageRequest } from '../../../core/protocol.ts';
import type { CardViewModel, MuteChoice, Undoable } from '../../../core/view/card-view-model.ts';
import { sendMessage } from '../send-message.ts';
import { watchCardView } from './watch-card-view.ts';

/** What stands in the page; undefined where that is nothing. */
export type CardState = Pick<CardViewModel, 'view' | 'similar' | 'isOpen' | 'undoable'> | undefined;

export type CardActions = Omit<CardViewModel, keyof NonNullable<CardState>> & {
  /** Takes away all of it, where the extension has gone. */
  leave(): void;
};

/** What was hidden, as it was before. */
interface Hidden {
  what: Undoable;
  view: PageView;
  isOpen: boolean;
  takeBack(): Promise<unknown>;
}

/** Before the document was asked what it is, and after it was left. */
const nowhere: PageAddress = { address: '', declared: [] };

/** Calls back with what stands in the page, after every change of it. */
export function createCardController(onCard: (card: CardState) => void): CardActions {
  let page = nowhere;
  let view: PageView | undefined;
  /** What was shown last of this page, whether or not it still is. */
  let last: PageView | undefined;
  let isOpen = false;
  /** The reader asked for it before it was known what there is to show. */
  let isAwaited = false;
  let hidden: Hidden | undefined;
  /** Whether the reader sent the card away from this page, where nothing is kept of that. */
  let isDismissed = false;
  /** The topic that the reader switched off last. */
  let topicOff: string | undefined;
  /** What is similar to the article that is shown, once it was read. */
  let similar: { of: PageView; pieces: FilteredPieces | undefined } | undefined;

  watchCardView({
    onView(next, nextPage) {
      if (nextPage.address !== page.address) forget();
      page = nextPage;
      if (next === undefined && topicOff !== undefined) note('topics', takeBackTopic(topicOff));
      topicOff = undefined;
      view = next;
      if (next !== undefined) {
        // Another article, or another wish for cards.
        if (last?.key !== next.key || last.cardMode !== next.cardMode)
          isOpen = next.cardMode === 'open';
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
    isDismissed = false;
    topicOff = undefined;
    last = undefined;
    isOpen = false;
  }

  function leave(): void {
    forget();
    view = undefined;
    page = nowhere;
    show();
  }

  function toggle(): void {
    isAwaited = view === undefined;
    if (isAwaited) return;
    isOpen = isDismissed || !isOpen;
    isDismissed = false;
    hidden = undefined;
    show();
  }

  function show(): void {
    if (hidden !== undefined) {
      onCard({ view: hidden.view, similar: undefined, isOpen: false, undoable: hidden.what });
    } else if (view !== undefined && !isDismissed && (isOpen || view.pill)) {
      if (isOpen) void readSimilar(view);
      const pieces = similar?.of === view ? similar.pieces : undefined;
      onCard({ view, similar: pieces, isOpen, undoable: undefined });
    } else {
      onCard(undefined);
    }
  }

  /** Read when the card opens, and not for every page: each piece is a read of its own. */
  async function readSimilar(of: PageView): Promise<void> {
    if (!of.hasSimilar || similar?.of === of) return;
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

  /** Shows what was hidden in the place of pill and card. */
  function note(what: Undoable, takeBack: Hidden['takeBack']): Hidden | undefined {
    hidden = view && { what, view, isOpen, takeBack };
    isOpen = false;
    return hidden;
  }

  function takeBackTopic(topic: string): Hidden['takeBack'] {
    const request = { ...page, topic, isOn: true };
    return () => sendMessage('switchTopic', request);
  }

  async function hide(what: MuteChoice): Promise<void> {
    const { address } = page;
    const noted = note(what, () => sendMessage('undoMute', {}));
    show();
    // Where it is not kept, or the extension is gone and cannot keep it, the card goes all the same.
    const isKept =
      what !== 'page' &&
      (await sendMessage('mute', { ...page, what }).then(
        (answer) => answer.isKept,
        () => false,
      ));
    if (isKept || noted === undefined || page.address !== address) return;
    isDismissed = true;
    noted.takeBack = async () => {};
  }

  async function undo(): Promise<void> {
    if (hidden === undefined) return;
    const before = hidden;
    hidden = undefined;
    // Shown at once; the settings' change then has the page asked about again.
    ({ view, isOpen } = before);
    isDismissed = false;
    show();
    await before.takeBack().catch(leave);
  }

  const tell = <Name extends MessageName>(name: Name, request: MessageRequest<Name>) =>
    void sendMessage(name, request).catch(leave);

  return {
    onOpen: () => (view?.cardMode === 'off' ? tell('openPanel', page) : setOpen(true)),
    onClose: () => setOpen(false),
    onMute: (what) => void hide(what),
    onMove: (corner) => tell('moveCard', { corner }),
    onUndo: () => void undo(),
    onUndoEnd() {
      hidden = undefined;
      show();
    },
    onSwitchTopic(topic, isOn) {
      topicOff = isOn ? undefined : topic;
      tell('switchTopic', { ...page, topic, isOn });
    },
    onOpenOptions: () => tell('openOptions', {}),
    leave,
  };
}
