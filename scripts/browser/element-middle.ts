/** A place in the viewport, in CSS pixels. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

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
