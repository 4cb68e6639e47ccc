import { cardElementName } from '../card-handle.ts';
import { isExtensionAlive } from '../is-extension-alive.ts';
import { keepInCorner, type MoveToCorner } from './keep-in-corner.ts';

export interface CardHost {
  /** Where the card is rendered: inside a closed shadow root, out of reach of the page. */
  container: HTMLElement;
  /** Puts what was rendered into the reader's corner, clear of what the page has there. */
  moveTo: MoveToCorner;
  remove(): void;
}

/**
 * Puts an empty card into the document.
 *
 * No rule of the page reaches it: an important rule of `:host` in the card's own style sheet
 * outranks even the page's important ones (https://www.w3.org/TR/css-cascade-5/#cascade-context).
 * The sheet is filled through textContent, because one that is parsed from markup is refused by a
 * strict content security policy in Firefox.
 *
 * @param onDead called at the reader's first touch once the extension has gone: nothing in the card
 *   works any more.
 * @param onMove called with the corner that the reader dragged the card to
 */
export function createCardHost(css: string, onDead: () => void, onMove: MoveToCorner): CardHost {
  const host = document.createElement(cardElementName);
  const root = host.attachShadow({ mode: 'closed' });
  const style = document.createElement('style');
  style.textContent = css;
  const container = document.createElement('div');
  const placeStyle = document.createElement('style');
  // Never empty: for Firefox an empty one is the page's, which its policy may forbid.
  placeStyle.textContent = ':host{}';
  root.append(style, placeStyle, container);
  // What a reader types in the card is no keyboard shortcut of the page.
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
  const stand = keepInCorner(host, container, placeStyle, onMove);
  return { container, moveTo: stand, remove: () => host.remove() };
}
