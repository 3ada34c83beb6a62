/** What the speakers have in common: the demands all of them make, and those that more than half make, counting direct requests only. */
import { distinct, type Cell, type Matrix, type Row } from './matrix';

/** A demand with the speakers who make it directly, of those looked at. */
export interface Shared {
  readonly row: Row;
  readonly by: readonly Cell[];
  readonly speakers: number;
}

export interface CommonFloor {
  /** Anchor: "all", or a year. */
  readonly id: string;
  /** Year the speakers spoke in; nothing for all of them. */
  readonly year?: string;
  readonly speakers: number;
  readonly all: readonly Shared[];
  /** More than half of the speakers with at least one demand, those of `all` included. */
  readonly mostOf: readonly Shared[];
  /** The most widely made demand or demands; empty only if nothing is asked. */
  readonly widest: readonly Shared[];
}

function floorOf({ rows, columns }: Matrix, year?: string): CommonFloor {
  const within = (c: { readonly year: string }): boolean => year === undefined || c.year === year;
  const speakers = new Set(columns.filter(within).map((c) => c.speaker)).size;
  const asked = rows
    .map((row): Shared => {
      const by = row.cells.filter((c): c is Cell => c !== undefined && !c.indirect && within(c.column));
      return { row, by, speakers: distinct(by) };
    })
    .filter((s) => s.speakers > 0)
    .sort((a, b) => b.speakers - a.speakers);
  const top = asked[0]?.speakers;
  return { id: year ?? 'all', year, speakers, all: asked.filter((s) => s.speakers === speakers), mostOf: asked.filter((s) => 2 * s.speakers > speakers), widest: asked.filter((s) => s.speakers === top) };
}

/** The floor of all speakers, then of those of each year in which at least two spoke, if there is more than one year. */
export function commonFloors(table: Matrix): readonly CommonFloor[] {
  const years = [...new Set(table.columns.map((c) => c.year))];
  return [floorOf(table), ...(years.length > 1 ? years.map((year) => floorOf(table, year)).filter((f) => f.speakers > 1) : [])];
}
