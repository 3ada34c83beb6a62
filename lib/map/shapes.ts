/** Where every country is on one sheet: outline, point, size. */
import { geoArea } from 'd3-geo';
import { feature } from 'topojson-client';
import type { MultiPolygon } from 'topojson-specification';
import type { Atlas } from './atlas';
import { pathOf, type Point } from './path';
import { poleOf } from './pole';
import { sheetOf, steradians, type Sheet, type View } from './projection';
import { area, depth, ringsOf, type Ring } from './rings';
import { turned } from './winding';
import { capOf, joined, meet, type Cap, type LonLat } from './sphere';

/** How finely to draw. All in CSS pixels of a sheet `width` wide. */
export interface Detail {
  readonly width: number;
  /** A point goes when the triangle it spans is smaller than this, and an island when it is; in square pixels. */
  readonly area: number;
  /** The same for the outlines of `keen` countries: attention goes to the response, not to empty land. */
  readonly keenArea?: number;
  readonly keen?: readonly string[];
  /** Land of a responder or the subject with fewer square pixels than this gets a dot. */
  readonly dotBelow?: number;
  /** Grid steps per CSS pixel; the viewBox is in these. */
  readonly grid: number;
}

export interface Shape {
  readonly alpha2: string;
  /** Path data on the grid; empty where the land is too small to be drawn or the atlas has none. */
  readonly d: string;
  /** In CSS pixels: deepest point of the largest visible ring, or the registry's point. */
  readonly point: Point;
  /** Distance from `point` to the edge of its ring in CSS pixels: half the width of the land where it is widest. */
  readonly depth: number;
  /** The rings of `d`, in CSS pixels. */
  readonly rings: readonly Ring[];
  /** Visible area in square CSS pixels. */
  readonly area: number;
  /** Area of the whole country at this scale, seen or not. */
  readonly whole: number;
}

export interface Shapes {
  readonly sheet: Sheet;
  readonly grid: number;
  readonly countries: ReadonlyMap<string, Shape>;
  /** Path data of land that is no country's. */
  readonly loose: string;
}

/** A country with more land than this (square CSS pixels) is not marked where only a speck of it is in view. */
const OUTLIER = 4;

const cache = new WeakMap<Atlas, Map<string, Shapes>>();
const caps = new WeakMap<object, Cap>();
const sizes = new WeakMap<object, number>();

/** Shapes of all countries visible in a view. Computed once per atlas, view and detail, but for cuts around one country, which one page needs. */
export function shapesOf(atlas: Atlas, view: View, detail: Detail): Shapes {
  if (view.kind === 'around') return draw(atlas, view, detail);
  const known = cache.get(atlas) ?? cache.set(atlas, new Map()).get(atlas);
  const key = JSON.stringify([view, detail]);
  const found = known?.get(key) ?? draw(atlas, view, detail);
  known?.set(key, found);
  return found;
}

function draw(atlas: Atlas, view: View, detail: Detail): Shapes {
  const sheet = sheetOf(view, detail.width);
  const land = outliner(atlas, sheet, view, detail);
  const countries = new Map<string, Shape>();
  for (const [alpha2, geometry] of atlas.land) {
    const { rings, speck, size } = land(geometry);
    const largest = rings.reduce<Ring | undefined>((a, b) => (a && Math.abs(area(a)) >= Math.abs(area(b)) ? a : b), undefined);
    const point = largest ? poleOf(largest) : speck;
    if (!point || !within(sheet, point)) continue;
    const whole = sizeOf(atlas, geometry) * sheet.projection.scale() ** 2;
    if (!largest && whole > OUTLIER) continue;
    const islet = detail.keen?.includes(alpha2) ? (detail.keenArea ?? detail.area) : detail.area;
    const kept = rings.filter((r) => r === largest || Math.abs(area(r)) >= islet);
    countries.set(alpha2, { alpha2, d: pathOf(kept, detail.grid), point, depth: largest ? depth(largest, point) : 0, rings: kept, area: size, whole });
  }
  for (const [alpha2, lonLat] of atlas.points) {
    const point = sheet.project(lonLat);
    if (point && within(sheet, point) && seen(view, sheet, capOf([lonLat]))) countries.set(alpha2, { alpha2, d: '', point, depth: 0, rings: [], area: 0, whole: 0 });
  }
  const loose = pathOf(atlas.loose.flatMap((g) => land(g).rings.filter((r) => Math.abs(area(r)) >= detail.area)), detail.grid);
  return { sheet, grid: detail.grid, countries, loose };
}

/** Steradians of land. */
function sizeOf(atlas: Atlas, geometry: MultiPolygon): number {
  const known = sizes.get(geometry) ?? geoArea(feature(atlas.topology, geometry));
  sizes.set(geometry, known);
  return known;
}

/** A function from land to its rings on the sheet, and to the place of land too small for one. */
export function outliner(atlas: Atlas, sheet: Sheet, view: View, detail: Detail) {
  const { arcs } = atlas.topology;
  const backwards = turned(atlas);
  const least = weights(atlas, sheet, detail);
  return (geometry: MultiPolygon): { rings: Ring[]; speck: Point | undefined; size: number } => {
    const rings: Ring[] = [];
    let speck: Point | undefined;
    let size = 0;
    for (const polygon of geometry.arcs) {
      const cap = caps.get(polygon) ?? capOf((polygon[0] ?? []).flatMap((i) => arcs[i < 0 ? ~i : i] ?? []));
      caps.set(polygon, cap);
      if (!seen(view, sheet, cap)) continue;
      const coordinates = sound(polygon.map((ring) => joined(ring, arcs, least)));
      if (!coordinates) {
        const at = sheet.project(joined(polygon[0] ?? [], arcs, least)[0] ?? [NaN, NaN]);
        if (at && within(sheet, at)) speck ??= at;
      } else {
        const drawn = ringsOf(sheet.projection, { type: 'Polygon', coordinates });
        size += Math.abs(drawn.reduce((s, r) => s + area(r), 0));
        rings.push(...(backwards.has(polygon) ? drawn.map((r) => [...r].reverse()) : drawn));
      }
    }
    return { rings, speck, size };
  };
}

/** The least weight a point must have to be drawn, per arc: neighbours share their border's arc, so they stay joined. */
export function weights(atlas: Atlas, sheet: Sheet, detail: Detail): (arc: number) => number {
  const keen = new Set((detail.keen ?? []).flatMap((c) => atlas.land.get(c)?.arcs.flat(2) ?? []).map((i) => (i < 0 ? ~i : i)));
  const coarse = steradians(sheet, detail.area), fine = steradians(sheet, detail.keenArea ?? detail.area);
  return (arc) => (keen.has(arc) ? fine : coarse);
}

/** Rings fit to be drawn, or nothing. A thinned islet may be a line, or turned inside out, which on the sphere means everything but the islet. */
function sound([outer, ...holes]: LonLat[][]): LonLat[][] | undefined {
  if (!outer || outer.length < 4) return undefined;
  const outward = geoArea({ type: 'Polygon', coordinates: [outer] }) < 2 * Math.PI ? outer : [...outer].reverse();
  return [outward, ...holes.filter((ring) => ring.length > 3)];
}

const within = ({ width, height }: Sheet, [x, y]: Point): boolean => x >= 0 && y >= 0 && x <= width && y <= height;

/** Whether a view can show land inside the cap. A regional sheet sees as far as its corners. */
function seen(view: View, sheet: Sheet, cap: Cap): boolean {
  if (view.kind === 'world') return true;
  const known = caps.get(sheet) ?? caps.set(sheet, viewCap(sheet)).get(sheet);
  return !known || meet(known, cap);
}

function viewCap(sheet: Sheet): Cap {
  const rim = [[0, 0], [sheet.width, 0], [0, sheet.height], [sheet.width, sheet.height]].map(([x, y]) => sheet.invert([x ?? 0, y ?? 0]));
  const centre = sheet.invert([sheet.width / 2, sheet.height / 2]);
  if (!centre || rim.some((p) => p === null || Number.isNaN(p[0]))) return { centre: [0, 0, 1], radius: Math.PI };
  const { centre: c } = capOf([centre]);
  return { centre: c, radius: Math.max(...rim.map((p) => capOf([centre, p ?? centre]).radius * 2)) + 0.02 };
}
