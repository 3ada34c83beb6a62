/** Marks and labels in rows so that none touches another: each goes to the first row with room. The same input gives the same rows. */

/** What has to find room, in px: the mark, and the width of its label. */
export interface Wanted {
  readonly from: number;
  readonly to: number;
  readonly label: number;
  /** Width of label and date on one line, for a mark so long that its label only fits below it. */
  readonly line: number;
}

/** Where it found room. `below`: label and date on one line under the mark, which begins at this part of the width. */
export interface Placed {
  readonly row: number;
  readonly side: 'right' | 'left' | 'below';
  readonly below: number;
}

/** Between a mark and its label, and between two neighbours in a row. */
export const labelGap = 8;
const neighbourGap = 14;

type Interval = readonly [from: number, to: number];

function sides(w: Wanted, width: number): readonly { side: Placed['side']; takes: Interval }[] {
  const beside = [
    { side: 'right' as const, takes: [w.from, w.to + labelGap + w.label] as const },
    { side: 'left' as const, takes: [w.from - labelGap - w.label, w.to] as const },
  ].filter(({ takes }) => takes[0] >= 0 && takes[1] <= width);
  const start = belowAt(w, width);
  return beside.length > 0 ? beside : [{ side: 'below', takes: [Math.min(w.from, start), Math.max(w.to, start + w.line)] }];
}

const belowAt = (w: Wanted, width: number): number => Math.max(0, Math.min(w.from, width - w.line));

/** A place for each, in the order given: who comes first gets the better row. */
export function place(all: readonly Wanted[], width: number): readonly Placed[] {
  const rows: Interval[][] = [];
  const free = (row: number, [from, to]: Interval) => (rows[row] ?? []).every(([a, b]) => to + neighbourGap <= a || b + neighbourGap <= from);
  return all.map((wanted) => {
    const ways = sides(wanted, width);
    for (let row = 0; ; row++) {
      const way = ways.find(({ takes }) => free(row, takes));
      if (!way) continue;
      (rows[row] ??= []).push(way.takes);
      return { row, side: way.side, below: belowAt(wanted, width) / width };
    }
  });
}
