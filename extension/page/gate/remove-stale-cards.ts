import { cardElementName } from '../card-handle.ts';

/**
 * Removes cards that an updated or removed extension has left in the document. Firefox ends the
 * scripts of such an extension at once and leaves their elements behind.
 */
export function removeStaleCards(): void {
  // The card is a child of <html>; searching the whole document would cost every page more.
  for (const child of [...document.documentElement.children]) {
    if (child.localName === cardElementName) child.remove();
  }
}
