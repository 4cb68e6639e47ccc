/** Name of the element that holds the card, a child of `<html>` so that the page's layout is untouched. */
export const cardElementName = 'counterpoint-card';

/** How gate and worker reach the card of a document. */
export interface CardHandle {
  /** Asks the worker again what to show, and shows it. */
  refresh(): void;
  hide(): void;
  /** Opens the card, or closes it if it is open. */
  toggle(): void;
}

/**
 * Name of the global variable in the extension's isolated world, which the scripts of one document
 * share and the page cannot see. extension/injected/toggle-card.ts repeats it.
 */
const handleName = 'counterpointCard';

/** Returns the card of this document; undefined before its script was injected. */
export function findCardHandle(): CardHandle | undefined {
  return Reflect.get(globalThis, handleName) as CardHandle | undefined;
}

export function setCardHandle(handle: CardHandle): void {
  Reflect.set(globalThis, handleName, handle);
}
