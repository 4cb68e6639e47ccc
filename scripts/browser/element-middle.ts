/** A position in the viewport, in CSS pixels. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

export type MouseAction = 'move' | 'down' | 'up';

/**
 * Scrolls an element into view and returns its middle; `undefined` if there is no such element or it
 * has no area. Runs in a page.
 */
export function findMiddle(selector: string): Point | undefined {
  const element = document.querySelector(selector);
  if (element === null) return undefined;
  element.scrollIntoView({ block: 'nearest', behavior: 'instant' });
  const { left, top, width, height } = element.getBoundingClientRect();
  return width * height === 0 ? undefined : { x: left + width / 2, y: top + height / 2 };
}

/** Does the same as findMiddle for an element in the card. Runs in a page. */
export function findMiddleInCard(root: ShadowRoot, selector: string): Point | undefined {
  const element = root.querySelector(selector);
  if (element === null) return undefined;
  element.scrollIntoView({ block: 'nearest', behavior: 'instant' });
  const { left, top, width, height } = element.getBoundingClientRect();
  return width * height === 0 ? undefined : { x: left + width / 2, y: top + height / 2 };
}

/**
 * Prepares an element for its context menu, and returns what the menu's click event will contain: the
 * address of the element's link, or its text, which is selected. Runs in a page. Throws if there is
 * no such element.
 */
export function selectForMenu(selector: string): { linkUrl?: string; selectionText?: string } {
  const element = document.querySelector(selector);
  if (element === null) throw new Error(`There is no ${selector}`);
  const linkUrl = element.closest('a')?.href;
  if (linkUrl !== undefined) return { linkUrl };
  getSelection()?.selectAllChildren(element);
  return { selectionText: String(getSelection()) };
}
