/**
 * The box of what the page has fixed at a point of the window, in front of its text: a cookie bar, a
 * chat button. What sticks to no edge, or to another one than ours, scrolls by and is not meant.
 *
 * @param card the card's own element, which does not count
 */
export function findFixedBox(
  card: Element,
  edge: 'top' | 'bottom',
  x: number,
  y: number,
): DOMRect | undefined {
  const hits = document.elementsFromPoint(x, y).filter((hit) => hit !== card);
  const root = hits[0]?.shadowRoot;
  // Many a bar is a custom element; its root may list what lies around it, too.
  if (root) hits.unshift(...root.elementsFromPoint(x, y).filter((hit) => root.contains(hit)));
  let box = hits[0];
  for (let each = box; each; each = each.parentElement ?? (each.getRootNode() as ShadowRoot).host) {
    // The box of an element that lets the pointer through is often empty, or the whole window.
    if (hits.includes(each)) box = each;
    const { position, [edge]: offset } = getComputedStyle(each);
    if (position === 'fixed' || (position === 'sticky' && offset !== 'auto')) {
      return box?.getBoundingClientRect();
    }
  }
  return undefined;
}
