/** Which part of the world stands beside a country. */
import { geoArea, geoCentroid, geoDistance } from 'd3-geo';
import type { MultiPolygon, Polygon } from 'geojson';
import type { Atlas, MapCountry } from './atlas';
import { sheetOf, type View } from './projection';
import { boxOf, ringsOf } from './rings';
import { shapesOf } from './shapes';
import { joined, type LonLat } from './sphere';

type ExtentView = Extract<View, { kind: 'extent' }>;
type AroundView = Extract<View, { kind: 'around' }>;

/** Enough surroundings for an island state to be somewhere: kilometres across. */
const LEAST_KM = 1600;
/** Surroundings on both sides together: kilometres, and as a part of the country's size. */
const AROUND_KM = 1100;
const AROUND_PART = 0.25;
const EARTH_RADIUS_KM = 6371;
/** An island alone in the sea: the cut grows by this until two other countries are in view (land in square CSS pixels, at a width of 368) and enough land in all, or to the limit. */
const GROWTH = 1.35;
const NEIGHBOURS = 2;
const NEIGHBOUR_AREA = 40;
const LAND_AREA = 1200;
const MOST_KM = 7500;
/** A view holds a country when its largest land lies inside, this far from the edge (part of the width). */
const INSET = 0.02;

/** The outline of the largest part of a country: the whole of it may stretch over three oceans. */
export function largestLand(atlas: Atlas, alpha2: string): Polygon | undefined {
  const outer = atlas.land.get(alpha2)?.arcs[0]?.[0];
  return outer && { type: 'Polygon', coordinates: [joined(outer, atlas.topology.arcs, () => 0)] };
}

/** Parts of a country that a cut around it must show: at least this part of its largest, and no farther from it than this, in radians (about 3200 km). */
const MAIN_PART = 0.25;
const MAIN_REACH = 0.5;

/** The largest land with the other main parts near it: a country of two islands is both. */
function mainLand(atlas: Atlas, alpha2: string): MultiPolygon | undefined {
  const parts = (atlas.land.get(alpha2)?.arcs ?? []).flatMap(([outer]) => (outer ? [[joined(outer, atlas.topology.arcs, () => 0)]] : []));
  const [largest] = parts;
  if (!largest) return undefined;
  const polygon = (coordinates: MultiPolygon['coordinates'][number]): Polygon => ({ type: 'Polygon', coordinates });
  const least = geoArea(polygon(largest)) * MAIN_PART;
  const centre = geoCentroid(polygon(largest));
  return { type: 'MultiPolygon', coordinates: parts.filter((p) => geoArea(polygon(p)) >= least && geoDistance(centre, geoCentroid(polygon(p))) <= MAIN_REACH) };
}

/** The case's view that holds the whole of the country's largest land, the smallest such; otherwise a cut of its own around it, with neighbours. */
export function viewFor(atlas: Atlas, country: MapCountry, views: readonly ExtentView[], ratio: number): View {
  const land = largestLand(atlas, country.alpha2);
  const held = views.find((view) => holds(view, land, [country.lon, country.lat]));
  if (held) return held;
  const main = mainLand(atlas, country.alpha2);
  const near = main ? around(main, ratio) : ({ kind: 'around', id: 'around', lon: country.lon, lat: country.lat, km: LEAST_KM, ratio } as const);
  return widened(atlas, country.alpha2, near);
}

function widened(atlas: Atlas, alpha2: string, view: AroundView): AroundView {
  if (view.km * GROWTH > MOST_KM) return view;
  const { countries } = shapesOf(atlas, view, { width: 368, area: 8, grid: 1 });
  const neighbours = [...countries.values()].filter((s) => s.alpha2 !== alpha2 && s.area >= NEIGHBOUR_AREA);
  return neighbours.length >= NEIGHBOURS && neighbours.reduce((sum, s) => sum + s.area, 0) >= LAND_AREA ? view : widened(atlas, alpha2, { ...view, km: view.km * GROWTH });
}

function holds(view: ExtentView, land: Polygon | undefined, point: LonLat): boolean {
  const sheet = sheetOf(view, 1000);
  const margin = sheet.width * INSET;
  const inside = (p: readonly number[]): boolean => {
    const at = sheet.project([p[0] ?? 0, p[1] ?? 0]);
    return at !== null && at[0] >= margin && at[1] >= margin && at[0] <= sheet.width - margin && at[1] <= sheet.height - margin;
  };
  return land ? (land.coordinates[0] ?? []).every(inside) : inside(point);
}

/** Centred on the middle of the land's box as seen from above its centroid. */
function around(land: MultiPolygon, ratio: number): AroundView {
  const [lon, lat] = geoCentroid(land);
  const wide = sheetOf({ kind: 'around', id: '', lon, lat, km: 18000, ratio: 1 }, 1000);
  const free = wide.projection.clipExtent(null);
  const [x0, y0, x1, y1] = boxOf(ringsOf(free, land).flat());
  const middle = free.invert?.([(x0 + x1) / 2, (y0 + y1) / 2]) ?? [lon, lat];
  const perPixel = EARTH_RADIUS_KM / free.scale();
  const [width, height] = [(x1 - x0) * perPixel, (y1 - y0) * perPixel];
  const size = Math.max(width, height / ratio);
  return { kind: 'around', id: 'around', lon: middle[0], lat: middle[1], km: Math.min(17000, Math.max(LEAST_KM, size * (1 + AROUND_PART) + AROUND_KM)), ratio };
}

