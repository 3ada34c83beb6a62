/** Topology arcs as rings on the sphere: thinned, and small enough to tell at once whether a view can see them. */
import type { Topology } from 'topojson-specification';

/** Longitude and latitude. */
export type LonLat = [number, number];

/** A circle on the sphere around some land; `radius` in radians. */
export interface Cap { readonly centre: readonly [number, number, number]; readonly radius: number }

const RADIANS = Math.PI / 180;

const vector = ([lon, lat]: readonly number[] | LonLat): readonly [number, number, number] => {
  const [l, p] = [(lon ?? 0) * RADIANS, (lat ?? 0) * RADIANS];
  return [Math.cos(p) * Math.cos(l), Math.cos(p) * Math.sin(l), Math.sin(p)];
};

const angle = (a: Cap['centre'], b: Cap['centre']): number => Math.acos(Math.min(1, Math.max(-1, a[0] * b[0] + a[1] * b[1] + a[2] * b[2])));

/** The circle around points: their mean direction and the farthest of them. */
export function capOf(points: readonly (readonly number[])[]): Cap {
  const vectors = points.map(vector);
  const sum = vectors.reduce((s, v) => [s[0] + v[0], s[1] + v[1], s[2] + v[2]] as const, [0, 0, 0] as const);
  const length = Math.hypot(...sum) || 1;
  const centre = [sum[0] / length, sum[1] / length, sum[2] / length] as const;
  return { centre, radius: Math.max(0, ...vectors.map((v) => angle(centre, v))) };
}

/** Whether two circles touch. */
export const meet = (a: Cap, b: Cap): boolean => angle(a.centre, b.centre) <= a.radius + b.radius;

/** The arcs of a ring joined end to end, keeping the points that weigh at least `least(arc)` steradians. First point = last point. */
export function joined(ring: readonly number[], arcs: Topology['arcs'], least: (arc: number) => number): LonLat[] {
  const points: LonLat[] = [];
  for (const i of ring) {
    const index = i < 0 ? ~i : i;
    const limit = least(index);
    const kept = (arcs[index] ?? []).filter((p) => (p[2] ?? Infinity) >= limit).map((p): LonLat => [p[0] ?? 0, p[1] ?? 0]);
    if (i < 0) kept.reverse();
    points.push(...(points.length > 0 ? kept.slice(1) : kept));
  }
  return points;
}
