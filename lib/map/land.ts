import { mergeArcs } from 'topojson-client';
import type { Atlas } from './atlas';
import { pathOf } from './path';
import { sheetOf, type View } from './projection';
import { area } from './rings';
import { outliner, type Detail } from './shapes';

const cache = new WeakMap<Atlas, Map<string, string>>();

/** Several countries dissolved into one piece of land, as path data: no borders between them, no links, a third of the bytes. */
export function landOf(atlas: Atlas, view: View, detail: Detail, codes: readonly string[]): string {
  const known = cache.get(atlas) ?? cache.set(atlas, new Map()).get(atlas);
  const key = JSON.stringify([view, detail, codes]);
  const found = known?.get(key) ?? draw(atlas, view, detail, codes);
  known?.set(key, found);
  return found;
}

function draw(atlas: Atlas, view: View, detail: Detail, codes: readonly string[]): string {
  const land = codes.flatMap((c) => atlas.land.get(c) ?? []);
  const outline = outliner(atlas, sheetOf(view, detail.width), view, detail);
  return pathOf(outline(mergeArcs(atlas.topology, land)).rings.filter((r) => Math.abs(area(r)) >= detail.area), detail.grid);
}
