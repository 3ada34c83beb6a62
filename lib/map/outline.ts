/** From a country's arcs to rings on a sheet: thinned, projected, clipped. */
import { geoArea } from 'd3-geo';
import type { MultiPolygon } from 'topojson-specification';
import type { Atlas } from './atlas';
import type { Point } from './path';
import { steradians, type Sheet, type View } from './projection';
import { area, ringsOf, type Ring } from './rings';
import { capOfPolygon, onSheet, sees } from './sight';
import type { Detail } from './details';
import { joined, type LonLat } from './sphere';
import { turned } from './winding';

/** Land on a sheet. */
export interface Outline {
  /** Visible rings in CSS pixels. */
  readonly rings: readonly Ring[];
  /** Where land too small for a ring is, if it is in the picture. */
  readonly speck: Point | undefined;
  /** Visible area in square CSS pixels. */
  readonly size: number;
}

/** A function from land to its outline on the sheet. */
export function outliner(atlas: Atlas, sheet: Sheet, view: View, detail: Detail) {
  const { arcs } = atlas.topology;
  const backwards = turned(atlas);
  const least = weights(atlas, sheet, detail);
  return (geometry: MultiPolygon): Outline => {
    const rings: Ring[] = [];
    let speck: Point | undefined;
    let size = 0;
    for (const polygon of geometry.arcs) {
      if (!sees(view, sheet, capOfPolygon(polygon, arcs))) continue;
      const coordinates = sound(polygon.map((ring) => joined(ring, arcs, least)));
      if (!coordinates) {
        const at = sheet.project(joined(polygon[0] ?? [], arcs, least)[0] ?? [NaN, NaN]);
        if (at && onSheet(sheet, at)) speck ??= at;
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
