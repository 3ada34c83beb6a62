/** What a list below the map is made of, and how its rows fall into the classes of the legend. */
import { classOf } from '../map/classes';
import type { Linked } from '../words/linked';
import type { MapView } from './map-views';

/** A figure, with the rows that were counted where there are any. */
export interface Cell {
  readonly text: string;
  readonly href?: string;
  /** What it is a part of: "60 of 222". */
  readonly of?: { readonly text: string; readonly href: string };
}

/** One row: a bar (solid and open part, in the unit of the first column) and three cells, the first of which is the view's own number. */
export interface ListRow {
  readonly key: string;
  /** Alpha-2; a country may have several rows. */
  readonly code: string;
  readonly href: string;
  readonly name: string;
  readonly solid: number;
  readonly open: number;
  readonly cells: readonly [Cell, Cell, Cell];
  /** Parts of the world that show it, counted from 1. */
  readonly parts: readonly number[];
  /** The map stripes its share, because it is of the upper house. */
  readonly upper?: boolean;
}

/** Rows of one class, or of what is no class; the legend's count leads to `id`. */
export interface ListGroup {
  readonly id: string;
  readonly title?: string;
  /** Rows that all say the same, which the title says: their names are enough. */
  readonly named?: boolean;
  readonly rows: readonly ListRow[];
}

/** A heading, a table, and the row that makes the first column add up. */
export interface ViewList {
  /** Its count leads to the list under it. */
  readonly heading: Linked;
  /** What its tables are called where nobody sees the heading. */
  readonly caption: string;
  readonly columns: readonly [string, string, string];
  readonly groups: readonly ListGroup[];
  /** The last column holds words, and needs their room. */
  readonly wordy?: boolean;
  readonly rest?: { readonly name: string; readonly href: string; readonly cells: ListRow['cells'] };
}

/** Rows from high to low, one group per class of the legend. */
export function grouped<R>(view: MapView, rows: readonly R[], code: (row: R) => string, print: (row: R) => ListRow): readonly ListGroup[] {
  const scale = view.unit === 'percent' ? 'shares' : 'counts';
  const level = (row: R) => {
    const value = view.values.get(code(row));
    return typeof value === 'number' ? classOf(value, view.limits, scale) : undefined;
  };
  return view.limits.map((_, i) => view.limits.length - i).flatMap((n) => {
    const inClass = rows.filter((r) => level(r) === n);
    return inClass.length > 0 ? [{ id: `class-${n}`, rows: inClass.map(print) }] : [];
  });
}
