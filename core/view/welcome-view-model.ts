import type { PageView } from '../page/page-view.ts';

/** The browsers, which differ in how the reader pins the button to the toolbar. */
export type PinHint = 'chrome' | 'edge' | 'firefox';

/** What the welcome page shows, and the action that it offers. */
export interface WelcomeViewModel {
  /** `unknown` if the index does not have the example; undefined while it is looked up. */
  example: PageView | 'unknown' | undefined;
  /** Undefined if the button is already on the toolbar. */
  pin: PinHint | undefined;
  onOpenOptions(): void;
}
