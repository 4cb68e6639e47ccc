import type { PagePieces } from '../page/page-pieces.ts';
import type { PageView } from '../page/page-view.ts';

/** The browsers, which differ in how the reader pins the button to the toolbar. */
export type PinHint = 'chrome' | 'edge' | 'firefox';

/** An article that shows what the card is like. */
export interface Example {
  view: PageView;
  pieces: PagePieces;
}

/** What the welcome page shows, and the action that it offers. */
export interface WelcomeViewModel {
  /** `unknown` if the index does not have the example; undefined while it is looked up. */
  example: Example | 'unknown' | undefined;
  /** Undefined if the button is already on the toolbar. */
  pin: PinHint | undefined;
  onOpenOptions(): void;
}
