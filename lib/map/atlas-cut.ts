/** Cutting a shape of the atlas in two along a line that the atlas does not have, so that both parts share the new line and no neighbour loses one. */
import type { GeometryCollection, GeometryObject, Topology } from 'topojson-specification';
import type { AtlasTopology } from './atlas';
import type { ShapeCut } from './atlas-patches';

type Arc = number[][];
type Point = readonly [number, number];

/** How far, in degrees, an end of a cut may be from the point of the outline that it means. */
const slack = 0.005;

/** Arcs as absolute degrees instead of steps on the grid of the file. */
function inDegrees({ arcs, transform }: Pick<Topology, 'arcs' | 'transform'>): Arc[] {
  if (!transform) return arcs.map((arc) => [...arc]);
  const [[kx, ky], [dx, dy]] = [transform.scale, transform.translate];
  return arcs.map((arc) => {
    let [x, y] = [0, 0];
    return arc.map((step) => [(x += step[0]!) * kx + dx, (y += step[1]!) * ky + dy]);
  });
}

/** The points of a cut, about a degree apart: on a map a long straight line between its ends alone would leave the parallel it follows. */
function line([a, b]: readonly [readonly number[], readonly number[]]): Arc {
  const steps = Math.max(1, Math.round(Math.hypot(b[0]! - a[0]!, b[1]! - a[1]!)));
  return Array.from({ length: steps + 1 }, (_, i) => (i === steps ? [...b] : [a[0]! + ((b[0]! - a[0]!) * i) / steps, a[1]! + ((b[1]! - a[1]!) * i) / steps]));
}

/** References to arc `from` become references to it and its rest `to`, in whichever direction a ring runs. Lists of arcs may be nested. */
const withRest = (arcs: unknown, from: number, to: number): unknown =>
  Array.isArray(arcs) ? arcs.flatMap((a: unknown) => (a === from ? [from, to] : a === ~from ? [~to, ~from] : [withRest(a, from, to)])) : arcs;

/** The polygon of one ring that a cut goes through, as a list of arcs; none if the shape has several rings there. */
const ringsOf = (geometry: GeometryObject): readonly number[][][] => (geometry.type === 'Polygon' ? [geometry.arcs] : geometry.type === 'MultiPolygon' ? geometry.arcs : []);

/**
 * The topology in absolute degrees with the cuts made; each shape that was cut has one polygon more. What could not be cut is named in
 * `faults`: a shape that is not there, or has no point of a ring without holes near both ends.
 */
export function cutShapes(topology: AtlasTopology, cuts: readonly ShapeCut[]): { readonly topology: AtlasTopology; readonly faults: readonly string[] } {
  const arcs = inDegrees(topology);
  let geometries = topology.objects.countries.geometries;
  const faults: string[] = [];
  const points = (i: number): Arc => (i < 0 ? [...arcs[~i]!].reverse() : arcs[i]!);
  const near = ([x, y]: Point) => (p: readonly number[]) => Math.hypot(p[0]! - x, p[1]! - y) < slack;
  const named = (name: string) => geometries.find((g) => (g.properties as { name?: string } | undefined)?.name === name);

  /** Makes the point of a ring that is meant an end of its arcs. */
  const divide = (ring: readonly number[], at: Point): void => {
    if (ring.some((i) => near(at)(points(i)[0]!))) return;
    const arc = ring.map((i) => (i < 0 ? ~i : i)).find((i) => arcs[i]!.some(near(at)))!;
    const k = arcs[arc]!.findIndex(near(at));
    const rest = arcs.push(arcs[arc]!.slice(k)) - 1;
    arcs[arc] = arcs[arc]!.slice(0, k + 1);
    geometries = geometries.map((g) => ('arcs' in g ? ({ ...g, arcs: withRest(g.arcs, arc, rest) } as typeof g) : g));
  };

  for (const { name, between } of cuts) {
    const holds = (polygon: readonly number[][]): boolean => polygon.length === 1 && between.every((end) => polygon[0]!.some((i) => points(i).some(near(end))));
    const ringAt = (): readonly number[] | undefined => ringsOf(named(name) ?? { type: null }).find(holds)?.[0];
    if (!ringAt()) {
      faults.push(`SHAPE_CUTS: "${name}" has no ring through ${between.map((end) => end.join(', ')).join(' and ')}`);
      continue;
    }
    for (const end of between) divide(ringAt()!, end);
    const ring = ringAt()!;
    const [p, q] = between.map((end) => ring.findIndex((i) => near(end)(points(i)[0]!))) as [number, number];
    const turned = [...ring.slice(p), ...ring.slice(0, p)];
    const there = (q - p + ring.length) % ring.length;
    const back = arcs.push(line([points(ring[q]!)[0]!, points(ring[p]!)[0]!])) - 1;
    const parts = [[[...turned.slice(0, there), back]], [[...turned.slice(there), ~back]]];
    geometries = geometries.map((g) => (g === named(name) ? ({ ...g, type: 'MultiPolygon', arcs: [...ringsOf(g).filter((polygon) => !holds(polygon)), ...parts] } as typeof g) : g));
  }
  const countries: GeometryCollection<{ name?: string }> = { ...topology.objects.countries, geometries };
  return { topology: { type: 'Topology', arcs, objects: { countries } }, faults };
}
