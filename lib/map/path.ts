/** Short SVG paths: whole numbers, each relative to the one before, nothing that does not turn. Half the bytes of absolute decimals. */

export type Point = readonly [number, number];

/**
 * Path data of rings (closed) or lines on a grid of `1 / grid` CSS pixels. Points that fall together on the grid or lie on a straight line
 * between their neighbours are left out; rings with fewer than three points left, and lines with fewer than two, are too.
 */
export function pathOf(parts: readonly (readonly Point[])[], grid: number, closed = true): string {
  let d = '';
  let from: Point = [0, 0];
  for (const part of parts) {
    const points = onGrid(part, grid, closed);
    const start = points[0];
    if (!start || points.length < (closed ? 3 : 2)) continue;
    d += (d ? 'm' : 'M') + pair(start, from);
    let last = start;
    points.slice(1).forEach((p, i) => {
      const step = pair(p, last);
      d += i === 0 ? `l${step}` : step.startsWith('-') ? step : ` ${step}`;
      last = p;
    });
    if (closed) d += 'z';
    from = closed ? start : last;
  }
  return d;
}

/** A mark of no length: a dot or square whose size is its stroke, the same number of pixels at any width. */
export const pointPath = ([x, y]: Point, grid: number): string => `M${pair([Math.round(x * grid), Math.round(y * grid)], [0, 0])}h0`;

const pair = ([x, y]: Point, [x0, y0]: Point): string => `${x - x0}${y - y0 < 0 ? '' : ' '}${y - y0}`;

function onGrid(part: readonly Point[], grid: number, closed: boolean): Point[] {
  const kept: Point[] = [];
  const same = (a: Point, b: Point) => a[0] === b[0] && a[1] === b[1];
  for (const [x, y] of part) {
    const p: Point = [Math.round(x * grid), Math.round(y * grid)];
    const last = kept[kept.length - 1];
    if (last && same(last, p)) continue;
    while (kept.length > 1 && straight(kept[kept.length - 2] ?? p, kept[kept.length - 1] ?? p, p)) kept.pop();
    kept.push(p);
  }
  const first = kept[0], last = kept[kept.length - 1];
  if (closed && first && last && kept.length > 1 && same(first, last)) kept.pop();
  return kept;
}

/** Whether b lies on the way from a to c (a spike back over itself is not on the way). */
function straight(a: Point, b: Point, c: Point): boolean {
  const u = [b[0] - a[0], b[1] - a[1]] as const, v = [c[0] - b[0], c[1] - b[1]] as const;
  return u[0] * v[1] === u[1] * v[0] && u[0] * v[0] + u[1] * v[1] > 0;
}
