import { pathOf, type Point } from './path';
import type { Sheet } from './projection';
import type { Shapes } from './shapes';

/** Points along each edge: enough for the curve that a straight edge becomes on another projection. */
const STEPS = 6;

/** The edge of one picture drawn on another, as path data on `on`'s grid: what an inset enlarges. Slightly curved, since the projections differ. */
export function frameOf(of: Pick<Sheet, 'width' | 'height' | 'invert'>, on: Pick<Shapes, 'sheet' | 'grid'>): string {
  const { width: w, height: h } = of;
  const corners: readonly Point[] = [[0, 0], [w, 0], [w, h], [0, h]];
  const ring = corners.flatMap((a, i) => {
    const b = corners[(i + 1) % 4] ?? a;
    return Array.from({ length: STEPS }, (_, t): Point => [a[0] + ((b[0] - a[0]) * t) / STEPS, a[1] + ((b[1] - a[1]) * t) / STEPS]);
  });
  const points = ring.flatMap((p) => {
    const lonLat = of.invert(p);
    const at = lonLat && on.sheet.project(lonLat);
    return at ? [at] : [];
  });
  return pathOf([points], on.grid);
}
