/** Rings in the plane of the picture. */
import { geoPath, type GeoProjection } from 'd3-geo';
import type { Geometry } from 'geojson';
import type { Point } from './path';

export type Ring = readonly Point[];

/** Projects and clips a geometry to rings (or lines) of points in CSS pixels. */
export function ringsOf(projection: GeoProjection, geometry: Geometry): Ring[] {
  const rings: Point[][] = [];
  const last = (): Point[] => rings[rings.length - 1] ?? [];
  geoPath(projection, {
    beginPath() {},
    moveTo(x: number, y: number) { rings.push([[x, y]]); },
    lineTo(x: number, y: number) { last().push([x, y]); },
    closePath() {},
    arc() {},
  })(geometry);
  return rings;
}

/** Signed area in square pixels; the sign tells outer rings from holes. */
export function area(ring: Ring): number {
  let sum = 0;
  let previous = ring[ring.length - 1];
  for (const p of ring) {
    if (previous) sum += previous[0] * p[1] - previous[1] * p[0];
    previous = p;
  }
  return sum / 2;
}

/** Left, top, right, bottom. */
export function boxOf(ring: Ring): readonly [number, number, number, number] {
  let [x0, y0, x1, y1] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const [x, y] of ring) {
    x0 = Math.min(x0, x); x1 = Math.max(x1, x);
    y0 = Math.min(y0, y); y1 = Math.max(y1, y);
  }
  return [x0, y0, x1, y1];
}

/** Distance from a point to the nearest edge; negative outside. */
export function depth(ring: Ring, [x, y]: Point): number {
  let inside = false;
  let nearest = Infinity;
  let a = ring[ring.length - 1];
  for (const b of ring) {
    if (a) {
      if (a[1] > y !== b[1] > y && x < ((b[0] - a[0]) * (y - a[1])) / (b[1] - a[1]) + a[0]) inside = !inside;
      nearest = Math.min(nearest, toSegment([x, y], a, b));
    }
    a = b;
  }
  return inside ? nearest : -nearest;
}

/** The point of a line between two points that is nearest to `p`. */
export function footOn(p: Point, a: Point, b: Point): Point {
  const [dx, dy] = [b[0] - a[0], b[1] - a[1]];
  const t = dx || dy ? Math.min(1, Math.max(0, ((p[0] - a[0]) * dx + (p[1] - a[1]) * dy) / (dx * dx + dy * dy))) : 0;
  return [a[0] + t * dx, a[1] + t * dy];
}

function toSegment(p: Point, a: Point, b: Point): number {
  const [x, y] = footOn(p, a, b);
  return Math.hypot(p[0] - x, p[1] - y);
}
