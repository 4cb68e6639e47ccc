/** The element that carries the card, outside of the page's body so that its layout is untouched. */
export const cardElementName = 'counterpoint-card';

/** The card of this document, once the background has injected its script beside the gate. */
export interface CardHandle {
  /** Asks again what there is to show, and shows it. */
  refresh(): void;
  hide(): void;
  /** Opens the card, or closes it where it is open. */
  toggle(): void;
}

/**
 * Where the card's script leaves its handle: in the world that the extension's scripts of one
 * document share, and the page cannot see.
 */
const handleName = 'counterpointCard';

export function findCardHandle(): CardHandle | undefined {
  return Reflect.get(globalThis, handleName) as CardHandle | undefined;
}

export function setCardHandle(handle: CardHandle): void {
  Reflect.set(globalThis, handleName, handle);
}
