import type { MouseAction, Point } from '../element-middle.ts';
import type { MarionetteClient } from './marionette-client.ts';

/** Clicks with the left button at a point in a page's viewport. The events are trusted. */
export function clickInPage(
  client: MarionetteClient,
  browserId: number,
  point: Point,
): Promise<void> {
  return client.callChrome(
    async (id: number, x: number, y: number) => {
      const page = BrowsingContext.getCurrentTopByBrowserId(id)?.currentWindowGlobal;
      if (!page) throw new Error('The page is closed');
      const actor = page.getActor('MarionetteCommands');
      for (const type of ['mousemove', 'mousedown', 'mouseup']) {
        // `buttons` must be 0 at the end, or Firefox fires no pointerup.
        const buttons = type === 'mousedown' ? 1 : 0;
        const button = { button: 0, buttons, clickCount: 1 };
        const eventData = type === 'mousemove' ? { type } : { ...button, type };
        await actor.dispatchEvent('synthesizeMouseAtPoint', { x, y, eventData });
      }
    },
    browserId,
    point.x,
    point.y,
  );
}

/** What the mouse does, and where. */
export interface MouseInput {
  readonly action: MouseAction;
  readonly point: Point;
  /** Whether the left button is down after the action. */
  readonly isButtonDown: boolean;
}

/** Moves the mouse, or presses or releases its left button, at a point in a page's viewport. */
export function moveMouseInPage(
  client: MarionetteClient,
  browserId: number,
  { action, point, isButtonDown }: MouseInput,
): Promise<void> {
  const type = `mouse${action}`;
  const clickCount = action === 'move' ? 0 : 1;
  const eventData = { type, button: 0, buttons: isButtonDown ? 1 : 0, clickCount };
  return client.callChrome(
    async (id: number, event: object) => {
      const page = BrowsingContext.getCurrentTopByBrowserId(id)?.currentWindowGlobal;
      if (!page) throw new Error('The page is closed');
      await page.getActor('MarionetteCommands').dispatchEvent('synthesizeMouseAtPoint', event);
    },
    browserId,
    { x: point.x, y: point.y, eventData },
  );
}

/** Presses keys one after the other: DOM names, with modifiers in front, such as 'Shift+Tab'. */
export function pressKeysInPage(
  client: MarionetteClient,
  browserId: number,
  keys: readonly string[],
): Promise<void> {
  return client.callChrome(
    async (id: number, names: readonly string[]) => {
      const page = BrowsingContext.getCurrentTopByBrowserId(id)?.currentWindowGlobal;
      if (!page) throw new Error('The page is closed');
      const actor = page.getActor('MarionetteCommands');
      for (const name of names) {
        const parts = name.length === 1 ? [name] : name.split('+');
        const key = parts.pop() ?? '';
        const eventData = {
          key: key === 'Space' ? ' ' : key,
          code: key === 'Space' ? 'Space' : key.length === 1 ? '' : key,
          location: 0,
          printable: key.length === 1 || key === 'Space',
          shiftKey: parts.includes('Shift'),
          ctrlKey: parts.includes('Control'),
          altKey: parts.includes('Alt'),
          metaKey: parts.includes('Meta'),
        };
        await actor.dispatchEvent('synthesizeKeyDown', { eventData });
        // A key can close its page, as Escape closes the popup; then no page gets the keyup event.
        await actor.dispatchEvent('synthesizeKeyUp', { eventData }).catch(() => undefined);
      }
    },
    browserId,
    keys,
  );
}
