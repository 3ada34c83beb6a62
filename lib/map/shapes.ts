/** Where every country is on one sheet: outline, point, size. */
import { geoArea } from 'd3-geo';
import { feature } from 'topojson-client';
import type { MultiPolygon } from 'topojson-specification';
import type { Atlas } from './atlas';
import type { Detail } from './details';
import { outliner } from './outline';
import { pathOf, type Point } from './path';
import { poleOf } from './pole';
import { sheetOf, type Sheet, type View } from './projection';
import { area, depth, type Ring } from './rings';
import { onSheet, sees } from './sight';
import { capOf } from './sphere';

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
    if (!point || !onSheet(sheet, point)) continue;
    const whole = sizeOf(atlas, geometry) * sheet.projection.scale() ** 2;
    if (!largest && whole > OUTLIER) continue;
    const islet = detail.keen?.includes(alpha2) ? (detail.keenArea ?? detail.area) : detail.area;
    const kept = rings.filter((r) => r === largest || Math.abs(area(r)) >= islet);
    countries.set(alpha2, { alpha2, d: pathOf(kept, detail.grid), point, depth: largest ? depth(largest, point) : 0, rings: kept, area: size, whole });
  }
  for (const [alpha2, lonLat] of atlas.points) {
    const point = sheet.project(lonLat);
    if (point && onSheet(sheet, point) && sees(view, sheet, capOf([lonLat]))) countries.set(alpha2, { alpha2, d: '', point, depth: 0, rings: [], area: 0, whole: 0 });
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
