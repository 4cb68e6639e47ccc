import type { FilteredPieces, PageView } from '../page/page-view.ts';
import type { Corner } from '../settings/settings.ts';
import type { MuteTarget } from '../settings/settings-changes.ts';

/** What a reader can mute from the card; `page` holds until the page is loaded again. */
export type MuteChoice = MuteTarget | 'page';

/** What a reader can undo; `topics` after switching off the last topic of the article. */
export type Undoable = MuteChoice | 'topics';

export type OnSwitchTopic = (topic: string, isOn: boolean) => void;

/** Everything that the card or the pill shows in a page, and what the reader can do with it. */
export interface CardViewModel {
  view: PageView;
  /** Absent while they are being read, or where there are none. */
  similar: FilteredPieces | undefined;
  isOpen: boolean;
  /** What the reader did just now and can undo, shown instead of pill and card. */
  undoable: Undoable | undefined;
  onOpen(): void;
  onClose(): void;
  onMute(what: MuteChoice): void;
  onMove(corner: Corner): void;
  onUndo(): void;
  /** The time to undo it has passed. */
  onUndoEnd(): void;
  onOpenOptions(): void;
  onSwitchTopic: OnSwitchTopic;
}
