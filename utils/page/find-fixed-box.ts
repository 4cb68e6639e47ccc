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
  const hits = document.elementsFromPoint(x, y);
  let box = hits.find((hit) => hit !== card);
  let each: Element | null | undefined = box;
  for (; each; each = each.parentElement) {
    // The box of an element that lets the pointer through is often empty, or the whole window.
    if (hits.includes(each)) box = each;
    const { position, [edge]: offset } = getComputedStyle(each);
    if (position === 'fixed' || (position === 'sticky' && offset !== 'auto')) {
      return box?.getBoundingClientRect();
    }
  }
  return undefined;
}
