/** What a document says of itself, and under which addresses it was shown. */
export interface DeclaredTags {
  declared: string[];
  earlier: string[];
}

/**
 * The addresses that the document declares for itself, canonical, og:url and amphtml, resolved; and
 * those under which it was shown so far. After a change without a load the tags may still be those
 * of the page before, which whoever can tell two addresses of one page apart has to judge.
 *
 * Complete in itself, because the popup hands it to the browser to be run in the page.
 */
export function readDeclaredTags(): DeclaredTags {
  const loaded = performance.getEntriesByType('navigation')[0]?.name ?? '';
  const seen: string[] = Reflect.get(globalThis, 'counterpointAddresses') ?? [];
  const tags = ['link[rel=canonical]', 'meta[property="og:url"]', 'link[rel=amphtml]'];
  const declared = tags.flatMap((selector) => {
    const tag = document.head?.querySelector(selector);
    const written = tag?.getAttribute(tag.localName === 'link' ? 'href' : 'content') ?? '';
    if (written === '' || written.length > 2_048) return [];
    const address = URL.parse(written, location.href)?.href ?? '';
    // Characters outside of ASCII have grown by now; core/protocol.ts takes no more than this.
    return address === '' || address.length > 2_048 ? [] : address;
  });
  // What is past counting is no one page: an empty address is none.
  return { declared, earlier: [loaded, ...(seen.length > 8 ? [''] : seen)] };
}

/** Notes, for readDeclaredTags in whichever script, an address under which the document is shown. */
export function noteAddress(address: string): void {
  const seen: string[] = Reflect.get(globalThis, 'counterpointAddresses') ?? [];
  if (seen.length > 8 || seen.includes(address)) return;
  Reflect.set(globalThis, 'counterpointAddresses', [...seen, address]);
}
