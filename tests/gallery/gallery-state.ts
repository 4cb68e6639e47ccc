import type { ComponentChild } from 'preact';

/** A component in one state, as the gallery shows it in a document of its own. */
export interface GalleryState {
  /** Unique; a failing check names it. */
  name: string;
  /** Whose styles it wears, and whether it lies in a shadow root over a page as the card does. */
  surface: 'card' | 'popup' | 'options';
  /** Called in the gallery's page. */
  view(): ComponentChild;
}

/** What the views call when nobody listens. */
export const ignore = () => {};
