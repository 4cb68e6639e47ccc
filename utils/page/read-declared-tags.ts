/**
 * The addresses that the document declares for itself: canonical, og:url and amphtml, resolved.
 *
 * Complete in itself, because the popup hands it to the browser to be run in the page. Once the
 * address has changed without a load, the tags may be those of another page, so they count no more:
 * neither where the gate saw the change nor where it happened before the gate came.
 */
export function readDeclaredTags(): string[] {
  const loaded = performance.getEntriesByType('navigation')[0]?.name ?? '';
  const isMoved = Reflect.get(globalThis, 'counterpointMoved') === true;
  if (isMoved || loaded.split('#')[0] !== location.href.split('#')[0]) return [];
  const tags = ['link[rel=canonical]', 'meta[property="og:url"]', 'link[rel=amphtml]'];
  return tags.flatMap((selector) => {
    const tag = document.head?.querySelector(selector);
    const written = tag?.getAttribute(tag.localName === 'link' ? 'href' : 'content') ?? '';
    if (written === '' || written.length > 2_048) return [];
    const address = URL.parse(written, location.href)?.href ?? '';
    // Characters outside of ASCII have grown by now; core/protocol.ts takes no more than this.
    return address === '' || address.length > 2_048 ? [] : address;
  });
}

/** Notes, for readDeclaredTags in whichever script, that the address changed without a load. */
export function noteMove(): void {
  Reflect.set(globalThis, 'counterpointMoved', true);
}
