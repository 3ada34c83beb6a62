/** Marks and labels in rows so that none touches another: each goes to the first row with room. The same input gives the same rows. */

/** What has to find room, in px: the mark from left to right, and the width of its label. */
export interface Wanted {
  readonly from: number;
  readonly to: number;
  readonly label: number;
  /** Width of label and date on one line, for a mark so long that its label only fits below it. */
  readonly line: number;
  /** Placed before all others, so in the first row. */
  readonly first: boolean;
}

/** Where it found room. `below`: label and date on one line under the mark, which begins at this part of the width. */
export interface Placed {
  readonly row: number;
  readonly side: 'right' | 'left' | 'below';
  readonly below: number;
}

/** Between a mark and its label, and between two neighbours in a row. */
export const labelGap = 8;
const neighbourGap = 10;

type Interval = readonly [from: number, to: number];

function sides(w: Wanted, width: number): { side: Placed['side']; takes: Interval }[] {
  const beside = [
    { side: 'right' as const, takes: [w.from, w.to + labelGap + w.label] as const },
    { side: 'left' as const, takes: [w.from - labelGap - w.label, w.to] as const },
  ].filter(({ takes }) => takes[0] >= 0 && takes[1] <= width);
  const start = belowAt(w, width);
  return beside.length > 0 ? beside : [{ side: 'below', takes: [Math.min(w.from, start), Math.max(w.to, start + w.line)] }];
}

const belowAt = (w: Wanted, width: number): number => Math.max(0, Math.min(w.from, width - w.line));

/** One try: each in turn goes to the first row with room, `first` says on which side its label is tried first. */
function tried(order: readonly Wanted[], width: number, first: 'right' | 'left'): ReadonlyMap<Wanted, Placed> {
  const rows: Interval[][] = [];
  const free = (row: number, [from, to]: Interval) => (rows[row] ?? []).every(([a, b]) => to + neighbourGap <= a || b + neighbourGap <= from);
  const spot = (wanted: Wanted): Placed => {
    const ways = sides(wanted, width).sort((a, b) => Number(b.side === first) - Number(a.side === first));
    for (let row = 0; ; row++) {
      const way = ways.find(({ takes }) => free(row, takes));
      if (!way) continue;
      (rows[row] ??= []).push(way.takes);
      return { row, side: way.side, below: belowAt(wanted, width) / width };
    }
  };
  return new Map(order.map((wanted) => [wanted, spot(wanted)]));
}

export const rowsOf = (all: Iterable<Placed>): number => Math.max(0, ...[...all].map((p) => p.row + 1));

/** A place for each, in the order given. Of a few simple ways to go through them the one that needs the fewest rows. */
export function place(all: readonly Wanted[], width: number): readonly Placed[] {
  const before = (a: Wanted, b: Wanted) => Number(b.first) - Number(a.first);
  const byStart = [...all].sort((a, b) => before(a, b) || a.from - b.from || a.to - b.to);
  const byEnd = [...all].sort((a, b) => before(a, b) || b.to - a.to || b.from - a.from);
  const tries = [byStart, byEnd].flatMap((order) => (['right', 'left'] as const).map((first) => tried(order, width, first)));
  const best = tries.reduce((a, b) => (rowsOf(b.values()) < rowsOf(a.values()) ? b : a));
  return all.map((wanted) => best.get(wanted)!);
}
