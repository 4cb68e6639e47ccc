import { readAddress } from '../current-document.ts';
import { noteAddress } from './note-address.ts';

/**
 * Calls back when the reader first sees the document, and whenever its address changes without a
 * load or it returns from the back/forward cache; never for a document that is only prerendered.
 * Returns a function that stops it.
 */
export function watchPage(onPage: () => void): () => void {
  let last: string | undefined;
  const report = () => {
    const address = readAddress();
    if (address === last) return;
    noteAddress(address);
    last = address;
    onPage();
  };
  const restore = (event: PageTransitionEvent) => {
    if (!event.persisted) return;
    last = undefined;
    report();
  };
  const start = () => {
    report();
    // The address is already the new one at this event; at "navigate" it is still the old one.
    // https://developer.mozilla.org/docs/Web/API/Navigation/currententrychange_event
    navigation.addEventListener('currententrychange', report);
    addEventListener('pageshow', restore);
  };
  if (Reflect.get(document, 'prerendering') === true) {
    document.addEventListener('prerenderingchange', start, { once: true });
  } else {
    start();
  }
  return () => {
    document.removeEventListener('prerenderingchange', start);
    navigation.removeEventListener('currententrychange', report);
    removeEventListener('pageshow', restore);
  };
}
