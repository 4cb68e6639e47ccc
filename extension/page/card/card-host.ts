import { cardElementName } from '../card-handle.ts';
import { isExtensionAlive } from '../is-extension-alive.ts';
import { keepInCorner, type MoveToCorner } from './keep-in-corner.ts';

export interface CardHost {
  /** Element inside a closed shadow root, out of reach of the page, into which the card is rendered. */
  container: HTMLElement;
  /** Moves the card to a corner of the window, clear of what the page has fixed there. */
  moveTo: MoveToCorner;
  remove(): void;
}

/**
 * Adds an empty card to the document.
 *
 * No rule of the page applies to it: an important rule of `:host` in the card's own style sheet
 * outranks even important rules of the page (https://www.w3.org/TR/css-cascade-5/#cascade-context).
 * The sheet is filled through textContent, because Firefox blocks one that is parsed from markup
 * under a strict content security policy.
 *
 * @param css the card's style sheet.
 * @param onDead called on the reader's first click or key press after the extension was updated or
 *   removed: nothing in the card works any more.
 * @param onMove called with the corner to which the reader dragged the card.
 */
export function createCardHost(css: string, onDead: () => void, onMove: MoveToCorner): CardHost {
  const host = document.createElement(cardElementName);
  const root = host.attachShadow({ mode: 'closed' });
  const style = document.createElement('style');
  style.textContent = css;
  const container = document.createElement('div');
  const cornerStyle = document.createElement('style');
  // Firefox counts an empty style sheet as the page's own, which the page's policy may block.
  cornerStyle.textContent = ':host{}';
  root.append(style, cornerStyle, container);
  // Keys typed in the card must not trigger the page's keyboard shortcuts.
  for (const type of ['keydown', 'keypress', 'keyup']) {
    container.addEventListener(type, (event) => event.stopPropagation());
  }
  const leaveIfDead = (event: Event) => {
    if (isExtensionAlive()) return;
    event.stopPropagation();
    onDead();
  };
  for (const type of ['click', 'keydown']) {
    container.addEventListener(type, leaveIfDead, { capture: true });
  }
  document.documentElement.append(host);
  const moveTo = keepInCorner({ host, container, cornerStyle, onMove });
  return { container, moveTo, remove: () => host.remove() };
}
