import type { Point } from './path';

/** Side of a target in CSS pixels (WCAG 2.2, 2.5.8). */
export const TARGET = 24;
const ROUNDS = 200;

interface Seat { readonly id: string; readonly at: Point }

/**
 * Places for targets so that no two overlap and none leaves the picture: each starts on its country's point, and two that overlap move apart along the
 * shorter way, half each, until all are free or the rounds are over. `shrink`: the narrowest width the sheet is shown at, as a part of its
 * own width; distances are taken there, where squares are largest against the land.
 */
export function spread(seats: readonly Seat[], sheet: { readonly width: number; readonly height: number }, shrink = 1): ReadonlyMap<string, Point> {
  const side = TARGET / shrink;
  const at = seats.map((s): [number, number] => [...s.at]);
  const clamp = (v: number, size: number) => Math.min(Math.max(v, side / 2), size - side / 2);
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
    for (const p of at) [p[0], p[1]] = [clamp(p[0], sheet.width), clamp(p[1], sheet.height)];
    if (!moved) break;
  }
  return new Map(seats.map((s, i) => [s.id, at[i] ?? s.at]));
}
