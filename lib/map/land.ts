import { mergeArcs } from 'topojson-client';
import type { Atlas } from './atlas';
import { bordersOf } from './borders';
import { pathOf } from './path';
import { sheetOf, type View } from './projection';
import { area } from './rings';
import { outliner } from './outline';
import type { Detail } from './details';

/** Several countries drawn as one, without links: a third of the bytes. */
export interface Land {
  /** Path data of the land, dissolved. */
  readonly outline: string;
  /** Path data of the borders inside it, each once; lines, not to be filled. */
  readonly borders: string;
  /** How many countries it is made of. */
  readonly countries: number;
}

const cache = new WeakMap<Atlas, Map<string, Land>>();

/** The land of these countries on one sheet. Computed once per atlas, view, detail and set of countries. */
export function landOf(atlas: Atlas, view: View, detail: Detail, codes: readonly string[]): Land {
  const known = cache.get(atlas) ?? cache.set(atlas, new Map()).get(atlas);
  const key = JSON.stringify([view, detail, codes]);
  const found = known?.get(key) ?? draw(atlas, view, detail, codes);
  known?.set(key, found);
  return found;
}

function draw(atlas: Atlas, view: View, detail: Detail, codes: readonly string[]): Land {
  const sheet = sheetOf(view, detail.width);
  const land = codes.flatMap((c) => atlas.land.get(c) ?? []);
  const outline = outliner(atlas, sheet, view, detail)(mergeArcs(atlas.topology, land));
  return {
    outline: pathOf(outline.rings.filter((r) => Math.abs(area(r)) >= detail.area), detail.grid),
    borders: bordersOf(atlas, view, detail, codes),
    countries: codes.length,
  };
}
