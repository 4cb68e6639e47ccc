import { setTimeout as sleep } from 'node:timers/promises';
import type { Point } from './element-middle.ts';

/** The time that a popup's window takes to change its size. */
const intervalMs = 60;
const maxChecks = 40;

/**
 * Asks for a position until it is the same twice in a row, and returns it. A popup that has just
 * opened, or got other content, grows for some frames, and a click in that time misses its target.
 * Returns the last position if it never settles.
 */
export async function waitForStablePosition(
  find: () => Promise<Point | undefined>,
): Promise<Point | undefined> {
  let previous = await find();
  for (let check = 0; check < maxChecks; check++) {
    await sleep(intervalMs);
    const current = await find();
    if (current?.x === previous?.x && current?.y === previous?.y) return current;
    previous = current;
  }
  return previous;
}
