/** Everything one map prints, put together: shapes, marks, labels, frames. */
import type { Atlas } from './atlas';
import { autoLabels } from './autolabels';
import { bordersOf } from './borders';
import { frameOf } from './frames';
import { labelsOf, type LabelPlace, type MapLabel } from './labels';
import { isPlain } from './kinds';
import { landOf } from './land';
import { marksOf, type CountryMark, type MarkOptions } from './marks';
import { sheetOf, type View } from './projection';
import type { Detail } from './details';
import { shapesOf } from './shapes';

export interface MapSheet {
  /** Short, unique on its page: prefix of the ids inside the picture. */
  readonly id: string;
  /** CSS pixels. */
  readonly width: number;
  readonly height: number;
  /** viewBox units per CSS pixel. */
  readonly grid: number;
  readonly marks: readonly CountryMark[];
  /** Land that is no country's and no link: path data. */
  readonly loose: string;
  /** Outlines of countries drawn together without links (locators), plain land and territories, as path data. No borders: a locator says where, not beside whom. */
  readonly land?: { readonly none: string; readonly territory: string };
  /** Borders between two countries with a class, each once: path data of lines. Their coasts have no line, which would take from an island what it is. */
  readonly borders: string;
  readonly labels: readonly MapLabel[];
  /** Edges of other sheets: path data. */
  readonly frames: readonly string[];
}

export interface SheetOptions extends MarkOptions {
  readonly id: string;
  readonly view: View;
  readonly detail: Detail;
  readonly labels?: readonly LabelPlace[];
  /** Words of a label; needed with `labels`, and for names on a cut around a country. */
  readonly words?: (country: string, show: LabelPlace['show']) => string;
  /** Views whose edge is drawn on this one. */
  readonly frames?: readonly View[];
  /** Draw countries without a response as one piece of land without links; the picked one stays. */
  readonly locator?: boolean;
  /** Nothing is filled with its class, because something over the land carries the numbers: then no line has to part two fills. */
  readonly unfilled?: boolean;
}

/** On a part of the world that a case enlarges to show its small countries, dots come earlier: square CSS pixels. */
const PART_DOT_BELOW = 80;

/** One map, ready to print. */
export function mapSheet(atlas: Atlas, o: SheetOptions): MapSheet {
  const detail: Detail = { ...o.detail, keen: [...o.values.keys(), o.subject, ...(o.view.kind === 'around' && o.picked ? [o.picked] : [])] };
  const shapes = shapesOf(atlas, o.view, detail);
  const all = marksOf(shapes, { ...o, dotBelow: o.dotBelow ?? (o.view.kind === 'extent' ? PART_DOT_BELOW : detail.dotBelow) });
  const { words } = o;
  const rows = words ? labelsOf(o.labels ?? [], shapes, all, words) : [];
  const names = words && !o.locator ? autoLabels(shapes, all, { rows, neighbours: o.view.kind === 'around', words: (m) => words(m.alpha2, m.kind === 'class' ? 'name-number' : 'name') }) : [];
  const together = o.locator ? all.filter(isPlain) : [];
  return {
    id: o.id,
    width: shapes.sheet.width,
    height: shapes.sheet.height,
    grid: shapes.grid,
    marks: o.locator ? all.filter((m) => !isPlain(m) || m.picked) : all,
    loose: shapes.loose,
    ...(o.locator ? { land: { none: landOf(atlas, o.view, detail, codes(together, 'none')).outline, territory: landOf(atlas, o.view, detail, codes(together, 'territory')).outline } } : {}),
    borders: o.unfilled ? '' : bordersOf(atlas, o.view, detail, codes(all, 'class')),
    labels: [...rows, ...names],
    frames: (o.frames ?? []).map((view) => frameOf(sheetOf(view, detail.width), shapes)),
  };
}

const codes = (marks: readonly CountryMark[], kind: CountryMark['kind']): string[] => marks.filter((m) => m.kind === kind).map((m) => m.alpha2).sort();
