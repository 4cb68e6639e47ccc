/**
 * The addresses that the document declares for itself: canonical, og:url and amphtml, as written.
 *
 * Complete in itself, because the popup hands it to the browser to be run in the page. After a
 * navigation inside the page the tags may still be those of the page before, so they count only
 * while the document's address is the one that it was loaded under.
 */
export function readDeclaredTags(): string[] {
  const loaded = performance.getEntriesByType('navigation')[0]?.name ?? '';
  if (loaded.split('#')[0] !== location.href.split('#')[0]) return [];
  const tags = ['link[rel=canonical]', 'meta[property="og:url"]', 'link[rel=amphtml]'];
  return tags.flatMap((selector) => {
    const tag = document.head?.querySelector(selector);
    const address = tag?.getAttribute(tag.localName === 'link' ? 'href' : 'content');
    if (address === undefined || address === null || address.length > 2_048) return [];
    return URL.parse(address, location.href)?.href ?? [];
  });
}
