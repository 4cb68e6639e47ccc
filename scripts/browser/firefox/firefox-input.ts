import type { MouseAction, Point } from '../element-middle.ts';
import type { MarionetteClient } from './marionette-client.ts';

/** Clicks with the left button at a place in a page's viewport; the events are trusted. */
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
        // Without a last button that is let go there would be no pointerup.
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

/** Moves the mouse, presses or lets go its left button, at a place in a page's viewport. */
export function moveMouseInPage(
  client: MarionetteClient,
  browserId: number,
  action: MouseAction,
  isDown: boolean,
  point: Point,
): Promise<void> {
  return client.callChrome(
    async (id: number, type: string, buttons: number, x: number, y: number) => {
      const page = BrowsingContext.getCurrentTopByBrowserId(id)?.currentWindowGlobal;
      if (!page) throw new Error('The page is closed');
      const clickCount = type === 'mousemove' ? 0 : 1;
      const eventData = { type, button: 0, buttons, clickCount };
      await page
        .getActor('MarionetteCommands')
        .dispatchEvent('synthesizeMouseAtPoint', { x, y, eventData });
    },
    browserId,
    `mouse${action}`,
    isDown ? 1 : 0,
    point.x,
    point.y,
  );
}

/** Presses keys one after the other: each by its DOM name, with modifiers before it ('Shift+Tab'). */
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
        // A key can close its page (Escape in the popup): then there is nothing to let go.
        await actor.dispatchEvent('synthesizeKeyUp', { eventData }).catch(() => undefined);
      }
    },
    browserId,
    keys,
  );
}
