/**
 * Returns the box of what the page has fixed at a point of the window, such as a cookie bar or a chat
 * button. Elements that scroll with the page, or that stick to another edge, do not count.
 *
 * @param card the card's own element, which is ignored.
 * @param edge the edge of the window at which the card is.
 * @param x in CSS px from the left of the window.
 * @param y in CSS px from the top.
 */
export function findFixedBox(
  card: Element,
  edge: 'top' | 'bottom',
  x: number,
  y: number,
): DOMRect | undefined {
  const hits = document.elementsFromPoint(x, y).filter((hit) => hit !== card);
  const root = hits[0]?.shadowRoot;
  // Many bars are custom elements. elementsFromPoint of a root may list elements outside it, too.
  if (root) hits.unshift(...root.elementsFromPoint(x, y).filter((hit) => root.contains(hit)));
  let box = hits[0];
  for (let each = box; each; each = each.parentElement ?? (each.getRootNode() as ShadowRoot).host) {
    // An element that lets the pointer through is often empty, or as large as the window.
    if (hits.includes(each)) box = each;
    const { position, [edge]: offset } = getComputedStyle(each);
    if (position === 'fixed' || (position === 'sticky' && offset !== 'auto')) {
      return box?.getBoundingClientRect();
    }
  }
  return undefined;
}
