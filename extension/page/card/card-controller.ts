import type { PageAddress } from '../../../core/page/page-address.ts';
import { noPieces, type PagePieces } from '../../../core/page/page-pieces.ts';
import type { PageView } from '../../../core/page/page-view.ts';
import type { MessageName, MessageRequest } from '../../../core/protocol.ts';
import type { CardViewModel, MuteChoice, Undoable } from '../../../core/view/card-view-model.ts';
import { readPagePieces } from '../../browser/read-page-pieces.ts';
import { sendFromPage } from '../send-from-page.ts';
import { watchCardView } from './watch-card-view.ts';

/** What the page shows: pill, card or undo note; undefined if nothing. */
export type CardState = Pick<CardViewModel, 'view' | 'pieces' | 'isOpen' | 'undoable'> | undefined;

export type CardActions = Omit<CardViewModel, keyof NonNullable<CardState>> & {
  /** Removes everything from the page, for example after the extension was removed. */
  leave(): void;
};

/** A mute that can be undone, with what was shown before it. */
interface Undo {
  what: Undoable;
  view: PageView;
  isOpen: boolean;
  revert(): Promise<unknown>;
}

/** How long the card waits for its first pieces before it opens: no longer than a click feels instant. */
const maxWaitMs = 100;

/** The page before the first answer, and after the reader has left the document. */
const noPage: PageAddress = { address: '', declared: [] };

/**
 * Decides what the card shows: asks the worker, follows the reader's actions, and calls back after
 * every change.
 */
export function createCardController(onCard: (card: CardState) => void): CardActions {
  let page = noPage;
  let view: PageView | undefined;
  /** The last view of this page, whether or not it is still shown. */
  let lastView: PageView | undefined;
  let isOpen = false;
  /** Set when the reader asks for the card before the first answer. */
  let isOpenRequested = false;
  let undo: Undo | undefined;
  /** Set when the reader dismisses the card and nothing is stored, as in a private window. */
  let isDismissed = false;
  /** The topic that the reader has just switched off. */
  let topicOff: string | undefined;
  /** What was last called back with. */
  let shown: CardState;
  /** Pieces of the view `of`; `pieces` is undefined until the first are read. */
  let read: { of: PageView; pieces: PagePieces | undefined } | undefined;

  watchCardView({
    onView(next, nextPage) {
      if (nextPage.address !== page.address) reset();
      page = nextPage;
      if (next === undefined && topicOff !== undefined) {
        offerUndo('topics', revertTopic(topicOff));
      }
      topicOff = undefined;
      view = next;
      if (next !== undefined) {
        const isOther = lastView?.key !== next.key || lastView.cardMode !== next.cardMode;
        if (isOther) isOpen = next.cardMode === 'open';
        lastView = next;
        if (isOpenRequested) toggle();
      }
      show();
    },
    onLeave: leave,
    onToggle: toggle,
  });

  function reset(): void {
    undo = undefined;
    isDismissed = false;
    topicOff = undefined;
    lastView = undefined;
    isOpen = false;
  }

  function leave(): void {
    reset();
    view = undefined;
    page = noPage;
    show();
  }

  function toggle(): void {
    isOpenRequested = view === undefined;
    if (isOpenRequested) return;
    isOpen = isDismissed || !isOpen;
    isDismissed = false;
    undo = undefined;
    show();
  }

  function show(): void {
    if (undo !== undefined) {
      put({ view: undo.view, pieces: undefined, isOpen: false, undoable: undo.what });
    } else if (view !== undefined && !isDismissed && (isOpen || view.pill)) {
      if (isOpen && read?.of !== view) void readPieces(view);
      const pieces = isOpen ? read?.pieces : undefined;
      // The card opens with its first pieces, so that nothing jumps in it. Until then the page's pill
      // stays, but no card of another page.
      if (!isOpen || pieces !== undefined) put({ view, pieces, isOpen, undoable: undefined });
      else if (shown?.view.key !== view.key || shown.undoable !== undefined) put(undefined);
    } else {
      put(undefined);
    }
  }

  function put(card: CardState): void {
    shown = card;
    onCard(card);
  }

  /** Reads pieces only when the card opens: each piece is a read of its own. */
  async function readPieces(of: PageView): Promise<void> {
    // A view of the same page, after a change of settings, keeps the pieces until the new ones come.
    const kept = read?.of.key === of.key ? read.pieces : undefined;
    const reading = { of, pieces: kept };
    read = reading;
    const showPieces = (pieces: PagePieces) => {
      if (read !== reading) return;
      reading.pieces = pieces;
      show();
    };
    // A slow disk must not keep the card from opening.
    setTimeout(() => {
      if (reading.pieces === undefined) showPieces(noPieces);
    }, maxWaitMs);
    await readPagePieces(sendFromPage, of, page, showPieces);
  }

  function setOpen(open: boolean): void {
    isOpen = open;
    show();
  }

  /** Replaces pill and card by the note with which the reader can undo this. */
  function offerUndo(what: Undoable, revert: Undo['revert']): Undo | undefined {
    undo = view && { what, view, isOpen, revert };
    isOpen = false;
    return undo;
  }

  function revertTopic(topic: string): Undo['revert'] {
    const request = { ...page, topic, isOn: true };
    return async () => {
      const { isUndone } = await sendFromPage('undoMute', {});
      // The worker may have stopped in the meantime, and forgotten which topics were off before.
      if (!isUndone) await sendFromPage('switchTopic', request);
    };
  }

  async function mute(what: MuteChoice): Promise<void> {
    const { address } = page;
    const offered = offerUndo(what, () => sendFromPage('undoMute', {}));
    show();
    // The card goes even if the mute is not stored or the extension has gone and cannot store it.
    const isKept =
      what !== 'page' &&
      (await sendFromPage('mute', { ...page, what }).then(
        (answer) => answer.isKept,
        () => false,
      ));
    if (isKept || offered === undefined || page.address !== address) return;
    isDismissed = true;
    offered.revert = async () => {};
  }

  async function undoMute(): Promise<void> {
    if (undo === undefined) return;
    const before = undo;
    undo = undefined;
    // The view returns at once. The change of settings makes the gate ask again afterwards.
    ({ view, isOpen } = before);
    isDismissed = false;
    show();
    await before.revert().catch(leave);
  }

  const send = <Name extends MessageName>(name: Name, request: MessageRequest<Name>) =>
    void sendFromPage(name, request).catch(leave);

  return {
    onOpen: () => (view?.cardMode === 'off' ? send('openPanel', page) : setOpen(true)),
    onClose: () => setOpen(false),
    onMute: (what) => void mute(what),
    onMove: (corner) => send('moveCard', { corner }),
    onUndo: () => void undoMute(),
    onUndoEnd() {
      undo = undefined;
      show();
    },
    onSwitchTopic(topic, isOn) {
      topicOff = isOn ? undefined : topic;
      send('switchTopic', { ...page, topic, isOn });
    },
    onOpenOptions: () => send('openOptions', {}),
    onShowBehind: () => send('openPanel', page),
    leave,
  };
}
