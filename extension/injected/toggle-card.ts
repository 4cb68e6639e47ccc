import type { CardHandle } from '../page/card-handle.ts';

/** Opens the card of the document or closes it, through the handle that setCardHandle left there. */
export function toggleCard(): void {
  (Reflect.get(globalThis, 'counterpointCard') as CardHandle | undefined)?.toggle();
}
