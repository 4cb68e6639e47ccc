import type { PageView } from '../page/page-view.ts';

/** Browsers whose toolbar is arranged differently. */
export type PinHint = 'chrome' | 'edge' | 'firefox';

/** Everything that the welcome page shows, and what the reader can do with it. */
export interface WelcomeViewModel {
  /** `unknown` where the index does not have it, absent while it is being looked up. */
  example: PageView | 'unknown' | undefined;
  /** Absent where the button is in sight already. */
  pin: PinHint | undefined;
  onOpenOptions(): void;
}
