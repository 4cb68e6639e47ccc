import { setTimeout as wait } from 'node:timers/promises';
import type { Point } from './element-middle.ts';

/** As long as a popup's window takes from one size to the next. */
const stillMs = 60;
const maxLooks = 40;

/**
 * A place once it stays where it is, as a reader's hand would wait for it: a popup that has just
 * opened, or has other content, grows for some frames, and a press in between is lost.
 */
export async function findStill(
  find: () => Promise<Point | undefined>,
): Promise<Point | undefined> {
  let before = await find();
  for (let look = 0; look < maxLooks; look++) {
    await wait(stillMs);
    const now = await find();
    if (now?.x === before?.x && now?.y === before?.y) return now;
    before = now;
  }
  return before;
}
