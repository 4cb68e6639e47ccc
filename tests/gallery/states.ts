import { cardStates } from './card-states.tsx';
import type { GalleryState } from './gallery-state.ts';
import { optionsStates } from './options-states.tsx';
import { popupStates } from './popup-states.tsx';

/** Every view in every state. The gallery shows, and its test checks, each of them. */
export const galleryStates: GalleryState[] = [...cardStates, ...popupStates, ...optionsStates];
