import type { MultiLineString } from 'geojson';
import { meshArcs } from 'topojson-client';
import type { Atlas } from './atlas';
import type { Detail } from './details';
import { weights } from './outline';
import { pathOf } from './path';
import { sheetOf, type View } from './projection';
import { ringsOf } from './rings';
import { joined } from './sphere';

/** The borders between any two of these countries, each once, as path data of lines: the same points as in their outlines. A coast is no border, nor is one with a country that is not named. */
export function bordersOf(atlas: Atlas, view: View, detail: Detail, codes: readonly string[]): string {
  const sheet = sheetOf(view, detail.width);
  const least = weights(atlas, sheet, detail);
  const geometries = codes.flatMap((c) => atlas.land.get(c) ?? []);
  const shared = meshArcs(atlas.topology, { type: 'GeometryCollection', geometries }, (a, b) => a !== b);
  const lines: MultiLineString = { type: 'MultiLineString', coordinates: shared.arcs.map((line) => joined(line, atlas.topology.arcs, least)) };
  return pathOf(ringsOf(sheet.projection, lines), detail.grid, false);
}
