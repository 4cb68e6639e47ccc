import type { PagePieces } from '../page/page-pieces.ts';
import type { PageView } from '../page/page-view.ts';
import type { Corner } from '../settings/settings.ts';
import type { MuteTarget } from '../settings/settings-changes.ts';

/** What a reader can mute on the card; `page` lasts until the page is reloaded. */
export type MuteChoice = MuteTarget | 'page';

/** What a reader can undo; `topics` after turning off the last topic of the article. */
export type Undoable = MuteChoice | 'topics';

export type OnSwitchTopic = (topic: string, isOn: boolean) => void;

/** What pill, card or undo note show in a page, and the actions that they offer. */
export interface CardViewModel {
  view: PageView;
  /** Undefined unless the card is open: the pill shows none. */
  pieces: PagePieces | undefined;
  isOpen: boolean;
  /** What the reader can undo now. The undo note is then shown instead of pill and card. */
  undoable: Undoable | undefined;
  onOpen(): void;
  onClose(): void;
  onMute(what: MuteChoice): void;
  onMove(corner: Corner): void;
  onUndo(): void;
  /** The time to undo is over, or the reader dismissed the note. */
  onUndoEnd(): void;
  onOpenOptions(): void;
  /** Shows all linked pieces of the page in the panel, where there is room for them. */
  onShowBehind(): void;
  onSwitchTopic: OnSwitchTopic;
}
