import { describe, expect, test } from 'vitest';
import { clearObstacles } from '../../../../core/page/clear-obstacles.ts';

interface Box {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

const windowHeight = 800;
const pill: Box = { left: 1_100, right: 1_260, top: 750, bottom: 784 };

/** Finds the fixed box at a point of a window. */
const inWindow =
  (...boxes: Box[]) =>
  (x: number, y: number) =>
    boxes.find(({ left, right, top, bottom }) => x >= left && x < right && y >= top && y < bottom);

const bar = (top: number, bottom = windowHeight): Box => ({ left: 0, right: 1_280, top, bottom });

describe('a card at the bottom', () => {
  const shiftFrom = (shift: number, ...boxes: Box[]) => {
    const card = { ...pill, top: pill.top - shift, bottom: pill.bottom - shift };
    const findObstacle = inWindow(...boxes);
    return clearObstacles({ isTop: false, card, shift, windowHeight, findObstacle });
  };

  test('stays in a free corner', () => {
    expect(shiftFrom(0)).toBe(0);
    expect(shiftFrom(0, { ...bar(700), right: 1_000 })).toBe(0);
  });

  test.each([0, 60, 90, 300])('moves just above a bar, from a shift of %d px', (shift) => {
    expect(shiftFrom(shift, bar(710))).toBe(90);
  });

  test('moves above a button that overlaps only one end of it', () => {
    expect(shiftFrom(0, { left: 1_220, right: 1_276, top: 724, bottom: 780 })).toBe(76);
  });

  test('moves above a button that floats above a bar', () => {
    const button = { left: 1_200, right: 1_256, top: 640, bottom: 696 };
    expect(shiftFrom(0, bar(710), button)).toBe(160);
  });

  test('comes back once the obstacle is gone', () => {
    expect(shiftFrom(90)).toBe(0);
  });

  test('ignores what covers more than half of the window', () => {
    expect(shiftFrom(0, bar(0))).toBe(0);
    expect(shiftFrom(0, bar(399))).toBe(0);
    expect(shiftFrom(0, bar(400))).toBe(400);
  });
});

test('a card at the top moves down by the height of a bar', () => {
  const card = { ...pill, top: 16, bottom: 50 };
  const findObstacle = inWindow(bar(0, 64));
  expect(clearObstacles({ isTop: true, card, shift: 0, windowHeight, findObstacle })).toBe(64);
});
