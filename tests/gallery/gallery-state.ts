import type { ComponentChild } from 'preact';

/** A component in one state, as the gallery shows it in a document of its own. */
export interface GalleryState {
  /** Unique; a failing check names it. */
  name: string;
  /** Which styles it gets. A card is shown over a page in a shadow root. */
  surface: 'card' | 'popup' | 'options';
  /** Called in the gallery's page. */
  view(): ComponentChild;
}

/** An action that does nothing. */
export const ignore = () => {};
