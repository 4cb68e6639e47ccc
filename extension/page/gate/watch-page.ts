import { noteAddress } from '../../injected/read-declared-tags.ts';
import { readAddress } from '../current-document.ts';

/**
 * Calls back once when a reader sees the document, and whenever its address has changed without a
 * load or it comes back from the back/forward cache. Never for a document that is only being
 * prerendered. Returns what stops it.
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
    // The entry is already the new one here, while at the event "navigate" the address is still the
    // old one. https://developer.mozilla.org/docs/Web/API/Navigation/currententrychange_event
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
