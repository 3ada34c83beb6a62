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

/** Steps of the search around a place, first and when all have moved apart, and of the probe within the square; parts of the side. */
const STEPS = [0, -0.25, 0.25, -0.5, 0.5];
const FINE = [0, -0.06, 0.06, -0.12, 0.12, -0.18, 0.18, -0.25, 0.25];
const PROBE = [-0.49, -0.36, -0.24, -0.12, 0, 0.12, 0.24, 0.36, 0.49];

/**
 * The place near `point` where a square of this side is least covered by `above`: the lands of countries painted later, which take the pointer first. The
 * nearest of equals. `others`: places of targets that have moved apart; it keeps off them, and takes small steps.
 */
export function freest(point: Point, side: number, sheet: Size, above: readonly (readonly Ring[])[], others?: readonly Point[]): Point {
  const at = clamped(point, side, sheet);
  const near = above.flat().map((ring) => ({ ring, box: boxOf(ring) })).filter(({ box: [x0, y0, x1, y1] }) => x0 < at[0] + side && x1 > at[0] - side && y0 < at[1] + side && y1 > at[1] - side);
  if (near.length === 0) return at;
  const covered = (p: Point) => PROBE.flatMap((dx) => PROBE.map((dy): Point => [p[0] + dx * side, p[1] + dy * side])).filter((q) => near.some(({ ring }) => depth(ring, q) > 0)).length;
  const apart = (p: Point) => !others?.some((o) => Math.max(Math.abs(o[0] - p[0]), Math.abs(o[1] - p[1])) < side - 0.05);
  const steps = others ? FINE : STEPS;
  const places = steps.flatMap((dx) => steps.map((dy) => clamped([at[0] + dx * side, at[1] + dy * side], side, sheet))).filter((p, i) => i === 0 || apart(p));
  return places.map((p) => ({ p, cost: covered(p) + Math.hypot(p[0] - at[0], p[1] - at[1]) / side })).reduce((a, b) => (b.cost < a.cost ? b : a)).p;
}

/** A target to be placed: its country's point, and the lands painted later. */
interface Aim extends Seat { readonly above: readonly (readonly Ring[])[] }

/** Places for targets: each off the land over it, then all apart, then again off that land for those that were pushed onto it. */
export function targetsOf(aims: readonly Aim[], sheet: Size, shrink: number): ReadonlyMap<string, Point> {
  const side = TARGET / shrink;
  const at = new Map(spread(aims.map(({ id, at, above }) => ({ id, at: freest(at, side, sheet, above) })), sheet, shrink));
  for (const { id, above } of aims) {
    const others = [...at].filter(([other]) => other !== id).map(([, p]) => p);
    at.set(id, freest(at.get(id)!, side, sheet, above, others));
  }
  return at;
}
