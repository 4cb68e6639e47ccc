import { describe, expect, test } from 'vitest';
import { clearObstacles } from '../../../../core/page/clear-obstacles.ts';

interface Box {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

const height = 800;
const pill: Box = { left: 1_100, right: 1_260, top: 750, bottom: 784 };

/** What a window with these fixed boxes has at a point. */
const inWindow =
  (...boxes: Box[]) =>
  (x: number, y: number) =>
    boxes.find(({ left, right, top, bottom }) => x >= left && x < right && y >= top && y < bottom);

const bar = (top: number, bottom = height): Box => ({ left: 0, right: 1_280, top, bottom });

describe('at the bottom', () => {
  const shiftFrom = (shift: number, ...boxes: Box[]) => {
    const card = { ...pill, top: pill.top - shift, bottom: pill.bottom - shift };
    return clearObstacles(false, card, shift, height, inWindow(...boxes));
  };

  test('a free corner is kept', () => {
    expect(shiftFrom(0)).toBe(0);
    expect(shiftFrom(0, { ...bar(700), right: 1_000 })).toBe(0);
  });

  test.each([0, 60, 90, 300])('goes just above a bar, from a shift of %d', (shift) => {
    expect(shiftFrom(shift, bar(710))).toBe(90);
  });

  test('goes above a button that only one end of it meets', () => {
    expect(shiftFrom(0, { left: 1_220, right: 1_276, top: 724, bottom: 780 })).toBe(76);
  });

  test('goes above what floats on a bar as well', () => {
    const button = { left: 1_200, right: 1_256, top: 640, bottom: 696 };
    expect(shiftFrom(0, bar(710), button)).toBe(160);
  });

  test('comes back when nothing is in the way any more', () => {
    expect(shiftFrom(90)).toBe(0);
  });

  test('does not go away from what covers more than half of the window', () => {
    expect(shiftFrom(0, bar(0))).toBe(0);
    expect(shiftFrom(0, bar(399))).toBe(0);
    expect(shiftFrom(0, bar(400))).toBe(400);
  });
});

test('at the top it goes down by the height of a bar', () => {
  const card = { ...pill, top: 16, bottom: 50 };
  expect(clearObstacles(true, card, 0, height, inWindow(bar(0, 64)))).toBe(64);
});
