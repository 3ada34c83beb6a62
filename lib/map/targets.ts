import type { Point } from './path';
import { boxOf, depth, type Ring } from './rings';

/** Side of a target in CSS pixels (WCAG 2.2, 2.5.8). */
export const TARGET = 24;
const ROUNDS = 200;

interface Size { readonly width: number; readonly height: number }
interface Seat { readonly id: string; readonly at: Point }

/**
 * Places for targets so that no two overlap and none leaves the picture: each starts on its country's point, and two that overlap move apart along the
 * shorter way, half each, until all are free or the rounds are over. `shrink`: the narrowest width the sheet is shown at, as a part of its
 * own width; distances are taken there, where squares are largest against the land.
 */
export function spread(seats: readonly Seat[], sheet: Size, shrink = 1): ReadonlyMap<string, Point> {
  const side = TARGET / shrink;
  const at = seats.map((s): [number, number] => [...s.at]);
  for (let round = 0; round < ROUNDS; round++) {
    let moved = false;
    at.forEach((a, i) => at.slice(i + 1).forEach((b) => {
      const [dx, dy] = [b[0] - a[0], b[1] - a[1]];
      const gap = [side - Math.abs(dx), side - Math.abs(dy)] as const;
      if (gap[0] <= 0.01 || gap[1] <= 0.01) return;
      const axis = gap[0] <= gap[1] ? 0 : 1;
      const push = (gap[axis] / 2) * ((axis === 0 ? dx : dy) >= 0 ? 1 : -1);
      a[axis] -= push;
      b[axis] += push;
      moved = true;
    }));
    for (const p of at) [p[0], p[1]] = clamped(p, side, sheet);
    if (!moved) break;
  }
  return new Map(seats.map((s, i) => [s.id, at[i] ?? s.at]));
}

/** The nearest place where the whole square is on the sheet. */
const clamped = ([x, y]: Point, side: number, { width, height }: Size): Point => [Math.min(Math.max(x, side / 2), width - side / 2), Math.min(Math.max(y, side / 2), height - side / 2)];

/** Steps of the search around a country's point, and of the probe within the square; parts of the side. */
const STEPS = [0, -0.25, 0.25, -0.5, 0.5];
const PROBE = [-0.49, -0.36, -0.24, -0.12, 0, 0.12, 0.24, 0.36, 0.49];

/**
 * The place near `point` where a square of this side is least covered by `above`: the lands of countries painted later, which take the pointer first. The
 * nearest of equals.
 */
export function freest(point: Point, side: number, sheet: Size, above: readonly (readonly Ring[])[]): Point {
  const at = clamped(point, side, sheet);
  const near = above.flat().map((ring) => ({ ring, box: boxOf(ring) })).filter(({ box: [x0, y0, x1, y1] }) => x0 < at[0] + side && x1 > at[0] - side && y0 < at[1] + side && y1 > at[1] - side);
  if (near.length === 0) return at;
  const covered = (p: Point) => PROBE.flatMap((dx) => PROBE.map((dy): Point => [p[0] + dx * side, p[1] + dy * side])).filter((q) => near.some(({ ring }) => depth(ring, q) > 0)).length;
  const places = STEPS.flatMap((dx) => STEPS.map((dy) => clamped([at[0] + dx * side, at[1] + dy * side], side, sheet)));
  return places.map((p) => ({ p, cost: covered(p) + Math.hypot(p[0] - at[0], p[1] - at[1]) / side })).reduce((a, b) => (b.cost < a.cost ? b : a)).p;
}
