import { cardStates } from './card-states.tsx';
import type { GalleryState } from './gallery-state.ts';
import { optionsStates } from './options-states.tsx';
import { popupStates } from './popup-states.tsx';

/** Every component in every state. What is added to one of these lists is shown and checked. */
export const galleryStates: GalleryState[] = [...cardStates, ...popupStates, ...optionsStates];
