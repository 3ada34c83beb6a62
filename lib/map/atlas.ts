/** The outlines: one piece of topology per country of the registry, read once and pinned. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { geoArea } from 'd3-geo';
import { feature, mergeArcs } from 'topojson-client';
import { presimplify, sphericalTriangleArea } from 'topojson-simplify';
import type { GeometryCollection, GeometryObject, MultiPolygon, Polygon, Topology } from 'topojson-specification';
import type { Country } from '../schema';
import { cutShapes } from './atlas-cut';
import { ATLAS_PATCHES, DRAWN_AS_POINT, NOT_DRAWN, RING_MOVES, SHAPE_CUTS, type AtlasPatch, type RingMove, type ShapeCut } from './atlas-patches';

/** Where the outlines are, and what they must be: world-atlas 2.0.2, made from Natural Earth 4.1 (public domain). */
export const ATLAS_FILE = 'node_modules/world-atlas/countries-50m.json';
export const ATLAS_SHA256 = '04342cdc1e3016bcd7db1630de95684d67b79fe3c8c460321e87aef469502394';

/** What the map needs to know of a country. */
export type MapCountry = Pick<Country, 'alpha2' | 'numeric' | 'slug' | 'name' | 'kind' | 'lon' | 'lat'>;

export type AtlasTopology = Topology<{ countries: GeometryCollection<{ name?: string }> }>;

/**
 * `topology.arcs` hold absolute degrees and, third, the weight of each point: the area in steradians of the triangle it spans with
 * its neighbours when it is its turn to go (Visvalingam). All projections of this map are equal-area, so one threshold in
 * steradians is one threshold in square pixels, and the arcs need to be weighed only once for all views.
 */
export interface Atlas {
  readonly topology: Topology;
  /** Land per alpha-2 code, largest polygon first; a country missing here is in `points` or in NOT_DRAWN. */
  readonly land: ReadonlyMap<string, MultiPolygon>;
  /** Land that is no country's. */
  readonly loose: readonly MultiPolygon[];
  /** Countries drawn as a point: longitude, latitude. */
  readonly points: ReadonlyMap<string, readonly [number, number]>;
}

export interface AtlasTables {
  readonly patches: readonly AtlasPatch[];
  /** Made before anything is moved. */
  readonly cuts: readonly ShapeCut[];
  readonly moves: readonly RingMove[];
  /** Only which they are; why is for readers. */
  readonly notDrawn: Readonly<Record<string, unknown>>;
  readonly asPoint: Readonly<Record<string, unknown>>;
}

const tables: AtlasTables = { patches: ATLAS_PATCHES, cuts: SHAPE_CUTS, moves: RING_MOVES, notDrawn: NOT_DRAWN, asPoint: DRAWN_AS_POINT };

type Ring = number[][];
interface NamedRings { readonly name: string; readonly id: string; readonly polygons: Ring[] }

/** The parsed atlas file. Throws with what to do when the file is missing or is not the pinned one. */
export function readTopology(file: string = join(process.cwd(), ATLAS_FILE), sha256: string = ATLAS_SHA256): AtlasTopology {
  let bytes: Buffer;
  try {
    bytes = readFileSync(file);
  } catch {
    throw new Error(`${file}: the outlines are not there; run "npm ci"`);
  }
  const found = createHash('sha256').update(new Uint8Array(bytes)).digest('hex');
  if (found !== sha256) throw new Error(`${file}: is not the file the map was made with (sha256 ${found}, wanted ${sha256}): truncated or another version; run "npm ci", or after checking the map set ATLAS_SHA256 in lib/map/atlas.ts`);
  return JSON.parse(bytes.toString('utf8')) as AtlasTopology;
}

/** Joins the topology with the registry. Throws one error that names every country without a shape and every shape without a country. */
export function atlasOf(topology: AtlasTopology, countries: readonly MapCountry[], { patches, cuts, moves, notDrawn, asPoint }: AtlasTables = tables): Atlas {
  const cut = cutShapes(topology, cuts);
  const weighed = presimplify(cut.topology, sphericalTriangleArea);
  const shapes = cut.topology.objects.countries.geometries.map(named).filter((s) => s.polygons.length > 0);
  const pieces = new Map<string, Ring[]>();
  const add = (code: string, polygons: readonly Ring[]) => pieces.set(code, [...(pieces.get(code) ?? []), ...polygons]);
  const loose: Ring[][] = [];
  const faults = [...cut.faults];
  for (const move of moves) {
    const shape = shapes.find((s) => s.name === move.from);
    const ring = shape && smallestRingAt(shape.polygons, weighed, move.at);
    if (!shape || !ring) faults.push(`RING_MOVES: "${move.from}" has no ring at ${move.at.join(', ')}`);
    else add(move.to, shape.polygons.splice(shape.polygons.indexOf(ring), 1));
  }
  const byNumeric = new Map(countries.filter((c) => c.numeric !== '').map((c) => [c.numeric, c.alpha2]));
  for (const { name, id, polygons } of shapes) {
    const patch = patches.find((p) => p.name === name);
    const code = patch ? patch.to : byNumeric.get(id);
    if (patch?.drop) continue;
    if (code !== undefined) add(code, polygons);
    else if (patch) loose.push(polygons);
    else faults.push(`the atlas's "${name}" (${id || 'no code'}) is no country of the registry: add a row to ATLAS_PATCHES in lib/map/atlas-patches.ts, with its reason`);
  }
  const points = new Map<string, readonly [number, number]>();
  for (const c of countries) {
    if (pieces.has(c.alpha2) || notDrawn[c.alpha2] !== undefined) continue;
    if (asPoint[c.alpha2] !== undefined) points.set(c.alpha2, [c.lon, c.lat]);
    else faults.push(`${c.name} (${c.alpha2}, numeric ${c.numeric || 'none'}) has no shape in the atlas: correct its numeric code in countries.csv, or name it in DRAWN_AS_POINT in lib/map/atlas-patches.ts so that it is drawn as a point`);
  }
  if (faults.length > 0) throw new Error(`The outlines do not fit the registry of countries:\n${faults.map((f) => `- ${f}`).join('\n')}`);
  const dissolve = (polygons: Ring[]): MultiPolygon => largestFirst(mergeArcs(weighed as Topology, polygons.map((arcs): Polygon => ({ type: 'Polygon', arcs }))), weighed as Topology);
  return { topology: weighed as Topology, land: new Map([...pieces].map(([code, p]) => [code, dissolve(p)])), loose: loose.map(dissolve), points };
}

/** The polygons sorted by area on the sphere, so that a country's first polygon is its main land. */
function largestFirst(geometry: MultiPolygon, topology: Topology): MultiPolygon {
  const size = (arcs: number[][]): number => geoArea(feature(topology, { type: 'Polygon', arcs }));
  return { ...geometry, arcs: geometry.arcs.map((arcs) => ({ arcs, size: size(arcs) })).sort((a, b) => b.size - a.size).map((p) => p.arcs) };
}

/** Name, code and polygons of one atlas geometry, the polygons in a list that may be taken apart. */
function named(g: GeometryObject<{ name?: string }>): NamedRings {
  const polygons = g.type === 'MultiPolygon' ? g.arcs : g.type === 'Polygon' ? [g.arcs] : [];
  return { name: (g.properties as { name?: string } | undefined)?.name ?? '', id: g.id === undefined ? '' : String(g.id), polygons: [...polygons] };
}

/** The smallest polygon whose bounding box in degrees holds the point. */
function smallestRingAt(polygons: readonly Ring[], topology: Pick<Topology, 'arcs'>, [lon, lat]: readonly [number, number]): Ring | undefined {
  let best: { ring: Ring; size: number } | undefined;
  for (const ring of polygons) {
    const points = (ring[0] ?? []).flatMap((i) => topology.arcs[i < 0 ? ~i : i] ?? []);
    const xs = points.map((p) => p[0] ?? NaN), ys = points.map((p) => p[1] ?? NaN);
    const [w, e, s, n] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
    const size = (e - w) * (n - s);
    if (lon >= w && lon <= e && lat >= s && lat <= n && (!best || size < best.size)) best = { ring, size };
  }
  return best?.ring;
}
