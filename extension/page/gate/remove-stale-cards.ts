import { cardElementName } from '../card-handle.ts';

/**
 * Takes away the card of an extension that was updated or removed since, which answers no more:
 * Firefox ends its scripts at once and leaves what they put into the document.
 */
export function removeStaleCards(): void {
  // They stand beside head and body; a search of the whole document would cost every page more.
  for (const child of [...document.documentElement.children]) {
    if (child.localName === cardElementName) child.remove();
  }
}
