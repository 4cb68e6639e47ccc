import type { PageView } from '../page/page-view.ts';
import type { IndexStatus, SearchResult } from '../protocol.ts';
import type { PopupState, UnknownPage } from './popup-state.ts';

/** A text that replaces what is in the search field. The same text again needs a new object. */
export interface PrefilledText {
  text: string;
}

/** What popup and side panel show, and the actions that they offer. */
export interface PopupViewModel {
  place: 'popup' | 'panel';
  state: PopupState;
  /** The last text that came into the field without being typed there. */
  prefill?: PrefilledText;
  /** Recent look-ups, the newest first; empty unless the reader turned them on. */
  recent: string[];
  /** Undefined while it is read. */
  status: IndexStatus | undefined;
  /** The host of the current tab, if it is a covered site to which the extension has no access. */
  missingSite?: string | undefined;
  /** Called with the field's text, without leading spaces, after each change. */
  onType(text: string): void;
  /** Called with what the reader typed or pasted, trimmed, never empty. */
  onLookUp(text: string): void;
  onLookUpAgain(text: string): void;
  onClearRecent(): void;
  onOpen(result: SearchResult): void;
  onBackToResults(): void;
  onShowAnyway(): void;
  /** Shows the linked pieces behind the line too. */
  onShowBehind(): void;
  onUnmute(view: PageView): void;
  onSwitchTopic(view: PageView, topic: string, isOn: boolean): void;
  /** Resolves when the entry is on the clipboard; rejects if it cannot be copied. */
  onCopyEntry(page: UnknownPage): Promise<void>;
  onTryAgain(): void;
  onRebuild(): void;
  /** Undefined if there is no panel to open. */
  onOpenPanel?(): void;
  onAllowSite(host: string): void;
  onOpenOptions(): void;
}
