/** From degrees to CSS pixels. Every projection here is equal-area: a class fill must not gain weight by lying far north. */
import { geoAzimuthalEqualArea, geoEqualEarth, type GeoProjection } from 'd3-geo';
import type { MultiPoint } from 'geojson';

/** What a map shows. Ratios are height / width. */
export type View =
  | { readonly kind: 'world'; readonly id: string }
  /** Everything between west, south, east and north (degrees; west > east crosses the antimeridian). */
  | { readonly kind: 'extent'; readonly id: string; readonly extent: readonly [number, number, number, number]; readonly ratio: number }
  /** `km` from left to right, measured through the centre. */
  | { readonly kind: 'around'; readonly id: string; readonly lon: number; readonly lat: number; readonly km: number; readonly ratio: number };

/** A projection with the size of its picture in CSS pixels. */
export interface Sheet {
  readonly project: (lonLat: readonly [number, number]) => [number, number] | null;
  readonly invert: (xy: readonly [number, number]) => [number, number] | null;
  readonly projection: GeoProjection;
  readonly width: number;
  readonly height: number;
}

/** 11° E in the middle puts the cut at 169° W, where it crosses no mainland: Russia, Fiji and New Zealand stay whole. */
const WORLD_TURN = -11;
/** Outermost land of the world without Antarctica, west, north, east, south: Kiritimati, Greenland, South Island by way of Niue, South Georgia. */
const WORLD_RIM: readonly [number, number][] = [[-157.6, 1.9], [-32, 83.7], [-170.2, -9.4], [-169.6, -19], [-36.5, -55.2]];
/** Room for half a dot at the rim, in CSS pixels. */
const WORLD_MARGIN = 8;
/** Land just outside the picture is kept so that its outline is not drawn along the edge; in CSS pixels. */
const BLEED = 4;
const EARTH_RADIUS_KM = 6371;

/** The sheet of a view at a width in CSS pixels. */
export function sheetOf(view: View, width: number): Sheet {
  const { projection, height } = view.kind === 'world' ? world(width) : view.kind === 'extent' ? extent(view, width) : around(view, width);
  projection.precision(0).clipExtent([[-BLEED, -BLEED], [width + BLEED, height + BLEED]]);
  return {
    projection,
    width,
    height,
    project: (p) => projection([p[0], p[1]]),
    invert: (p) => projection.invert?.([p[0], p[1]]) ?? null,
  };
}

/** Steradians that cover `px` square CSS pixels on this sheet. */
export const steradians = (sheet: Pick<Sheet, 'projection'>, px: number): number => px / sheet.projection.scale() ** 2;

function world(width: number) {
  const projection = geoEqualEarth().rotate([WORLD_TURN, 0]);
  const points = WORLD_RIM.map((p): [number, number] => projection(p) ?? [0, 0]);
  const xs = points.map((p) => p[0]), ys = points.map((p) => p[1]);
  const left = Math.min(...xs), top = Math.min(...ys);
  const k = (width - 2 * WORLD_MARGIN) / (Math.max(...xs) - left);
  const [x, y] = projection.translate();
  projection.scale(projection.scale() * k).translate([WORLD_MARGIN + (x - left) * k, WORLD_MARGIN + (y - top) * k]);
  return { projection, height: Math.ceil((Math.max(...ys) - top) * k + 2 * WORLD_MARGIN) };
}

/** Lambert azimuthal equal-area centred on the extent, as atlases draw continents: area right, shapes true near the centre. */
function extent(view: Extract<View, { kind: 'extent' }>, width: number) {
  const [west, south, east, north] = view.extent;
  const height = Math.round(width * view.ratio);
  const span = (east - west + 360) % 360 || 360;
  const at = (t: number, lat: number): [number, number] => [((west + span * t + 540) % 360) - 180, lat];
  const rim: MultiPoint = {
    type: 'MultiPoint',
    coordinates: [0, 0.125, 0.25, 0.375, 0.5, 0.625, 0.75, 0.875, 1].flatMap((t) => [at(t, south), at(t, north), at(0, south + (north - south) * t), at(1, south + (north - south) * t)]),
  };
  const [lon, lat] = at(0.5, (south + north) / 2);
  const projection = geoAzimuthalEqualArea().rotate([-lon, -lat]).clipAngle(90).fitExtent([[0, 0], [width, height]], rim);
  return { projection, height };
}

function around(view: Extract<View, { kind: 'around' }>, width: number) {
  const height = Math.round(width * view.ratio);
  // Lambert: a point c radians away lies 2 sin(c / 2) from the centre
  const half = 2 * Math.sin(view.km / 2 / EARTH_RADIUS_KM / 2);
  const projection = geoAzimuthalEqualArea().rotate([-view.lon, -view.lat]).clipAngle(120).scale(width / 2 / half).translate([width / 2, height / 2]);
  return { projection, height };
}
