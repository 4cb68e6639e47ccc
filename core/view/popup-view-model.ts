import type { PageView } from '../page/page-view.ts';
import type { IndexStatus, SearchResult } from '../protocol.ts';
import type { PopupState, UnknownPage } from './popup-state.ts';

/** A text that comes into the field from elsewhere: another object, another time. */
export interface GivenText {
  text: string;
}

/** Everything that popup and side panel show, and what the reader can do with it. */
export interface PopupViewModel {
  place: 'popup' | 'panel';
  state: PopupState;
  /** What the field is to hold from now on, where it was not the reader who typed it there. */
  given?: GivenText;
  /** The newest first; none where the reader has not asked to keep any. */
  recent: string[];
  /** Absent while it is being read. */
  status: IndexStatus | undefined;
  /** The host of the current tab, where the browser keeps the extension away from a covered one. */
  missingSite?: string | undefined;
  /** What stands in the field, after each change of it. */
  onType(text: string): void;
  /** What the reader typed or pasted, trimmed, never empty. */
  onLookUp(text: string): void;
  onLookUpAgain(text: string): void;
  onClearRecent(): void;
  onOpen(result: SearchResult): void;
  onBackToResults(): void;
  onShowAnyway(): void;
  onUnmute(view: PageView): void;
  onSwitchTopic(view: PageView, topic: string, isOn: boolean): void;
  /** Resolves when the entry is on the clipboard. */
  onCopyEntry(page: UnknownPage): Promise<void>;
  onTryAgain(): void;
  onRebuild(): void;
  /** Absent where there is no panel to open. */
  onOpenPanel?(): void;
  onAllowSite(host: string): void;
  onOpenOptions(): void;
}
