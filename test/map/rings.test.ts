import { expect, test } from 'vitest';
import { area, boxOf, depth, type Ring } from '@/lib/map/rings';
import { poleOf } from '@/lib/map/pole';

const square: Ring = [[0, 0], [10, 0], [10, 10], [0, 10]];
/** A broad head in the east and a long tail to the west: the middle of its box lies in the tail. */
const spoon: Ring = [[0, 4], [60, 4], [60, 0], [80, 0], [80, 20], [60, 20], [60, 6], [0, 6]];
/** Open to the right; its centroid lies outside. */
const crescent: Ring = [[0, 0], [30, 0], [30, 5], [6, 5], [6, 25], [30, 25], [30, 30], [0, 30]];

test('the area of a ring changes its sign with its direction', () => {
  expect(area(square)).toBe(100);
  expect(area([...square].reverse())).toBe(-100);
});

test('a box is left, top, right, bottom', () => {
  expect(boxOf(spoon)).toEqual([0, 0, 80, 20]);
});

test('depth is the way to the nearest edge, negative outside', () => {
  expect(depth(square, [5, 3])).toBe(3);
  expect(depth(square, [15, 5])).toBe(-5);
});

test('the pole of a square is its middle', () => {
  expect(poleOf(square)).toEqual([5, 5]);
});

test('the pole of a spoon is in its head', () => {
  const [x, y] = poleOf(spoon);
  expect(x).toBeGreaterThan(68);
  expect(y).toBeCloseTo(10, 0);
});

test('the pole of a crescent is on land', () => {
  expect(depth(crescent, poleOf(crescent))).toBeGreaterThan(2.9);
});
