import type { Point } from './path';
import { boxOf, depth, type Ring } from './rings';

interface Cell { readonly at: Point; readonly half: number; readonly depth: number }

/**
 * The pole of inaccessibility: the point inside a ring farthest from its edge, to `precision` pixels. Where a figure or dot sits best; a
 * centroid may lie in the sea. Best-first search over a quadtree, a cell being worth its centre's depth plus half its diagonal.
 */
export function poleOf(ring: Ring, precision = 0.5): Point {
  const [x0, y0, x1, y1] = boxOf(ring);
  const middle: Point = [(x0 + x1) / 2, (y0 + y1) / 2];
  const half = Math.max(Math.min(x1 - x0, y1 - y0) / 2, precision);
  const cell = (at: Point, h: number): Cell => ({ at, half: h, depth: depth(ring, at) });
  const promise = (c: Cell) => c.depth + c.half * Math.SQRT2;
  const open: Cell[] = [];
  for (let x = x0 + half; x < x1 + half; x += 2 * half) for (let y = y0 + half; y < y1 + half; y += 2 * half) open.push(cell([x, y], half));
  let best = cell(middle, 0);
  while (open.length > 0) {
    const next = open.reduce((a, b) => (promise(b) > promise(a) ? b : a));
    if (promise(next) - best.depth <= precision) break;
    open.splice(open.indexOf(next), 1);
    if (next.depth > best.depth) best = next;
    const h = next.half / 2;
    for (const sx of [-h, h]) for (const sy of [-h, h]) open.push(cell([next.at[0] + sx, next.at[1] + sy], h));
  }
  return best.at;
}
