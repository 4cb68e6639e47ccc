/** A place in the viewport, in CSS pixels. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

export type MouseAction = 'move' | 'down' | 'up';

/** Runs in a page: brings the element into view and returns its middle. */
export function findMiddle(selector: string): Point | undefined {
  const element = document.querySelector(selector);
  if (element === null) return undefined;
  element.scrollIntoView({ block: 'nearest', behavior: 'instant' });
  const { left, top, width, height } = element.getBoundingClientRect();
  return width * height === 0 ? undefined : { x: left + width / 2, y: top + height / 2 };
}

/** The same for an element in the card. */
export function findMiddleInCard(root: ShadowRoot, selector: string): Point | undefined {
  const element = root.querySelector(selector);
  if (element === null) return undefined;
  element.scrollIntoView({ block: 'nearest', behavior: 'instant' });
  const { left, top, width, height } = element.getBoundingClientRect();
  return width * height === 0 ? undefined : { x: left + width / 2, y: top + height / 2 };
}

/** Says what a menu that is opened on an element is about: a link, or its words, which are selected. */
export function selectForMenu(selector: string): { linkUrl?: string; selectionText?: string } {
  const element = document.querySelector(selector);
  if (element === null) throw new Error(`There is no ${selector}`);
  const linkUrl = element.closest('a')?.href;
  if (linkUrl !== undefined) return { linkUrl };
  getSelection()?.selectAllChildren(element);
  return { selectionText: String(getSelection()) };
}
