/**
 * Marks and labels in rows so that none touches another. Within a part with one scale they are read like lines of text: a mark stands in the row of the one
 * before it, where it is to the right of it, or below. The same input gives the same rows.
 */

type Interval = readonly [from: number, to: number];

/** What has to find room, in px: the mark from left to right, and the width of its label. */
export interface Wanted {
  readonly from: number;
  readonly to: number;
  readonly label: number;
  /** Width of label and date on one line, for a mark so long that its label only fits below it. */
  readonly line: number;
  /** Number of the part with one scale in which it stands. */
  readonly part: number;
  /** From where to where the ground on which it stands is the same. */
  readonly ground: Interval;
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

/** A label as much over its ground as this has room there in most fonts: widths are those of the widest. */
const slack = 12;

function sides(w: Wanted, width: number): { side: Placed['side']; takes: Interval }[] {
  const start = belowAt(w, width);
  const below = { side: 'below' as const, takes: [Math.min(w.from, start), Math.max(w.to, start + w.line)] as const };
  const beside = [
    { side: 'right' as const, takes: [w.from, w.to + labelGap + w.label] as const },
    { side: 'left' as const, takes: [w.from - labelGap - w.label, w.to] as const },
  ].filter(({ takes }) => takes[0] >= 0 && takes[1] <= width);
  // A year on the ground of another time would be read as of that time. In a row of one line there is nothing below.
  const strayed = ([from, to]: Interval) => Math.max(0, w.ground[0] - from) + Math.max(0, to - w.ground[1]);
  const least = Math.min(...beside.map((s) => strayed(s.takes)));
  return least - slack > strayed(below.takes) && (w.line > w.label || beside.length === 0) ? [below] : beside.filter((s) => strayed(s.takes) === least);
}

/** Under the begin of the mark, if the line then keeps to the width, and to the ground where it is not longer than that. */
function belowAt({ from, line, ground }: Wanted, width: number): number {
  const [low, high] = ground[1] - ground[0] >= line ? ground : [0, width];
  return Math.max(low, Math.min(from, high - line));
}

type Side = 'right' | 'left';

/** One try: each in turn goes to the first row with room, but above none that comes before it in its part. `first`: the side on which the labels of a part are tried first. */
function tried(order: readonly Wanted[], width: number, first: (part: number) => Side): ReadonlyMap<Wanted, Placed & { readonly takes: Interval }> {
  const rows: Interval[][] = [];
  const last = new Map<number, { readonly row: number; readonly to: number }>();
  const free = (row: number, [from, to]: Interval) => (rows[row] ?? []).every(([a, b]) => to + neighbourGap <= a || b + neighbourGap <= from);
  const spot = (wanted: Wanted): Placed & { readonly takes: Interval } => {
    const ways = sides(wanted, width).sort((a, b) => Number(b.side === first(wanted.part)) - Number(a.side === first(wanted.part)));
    const before = last.get(wanted.part);
    for (let row = before?.row ?? 0; ; row++) {
      const way = ways.find(({ takes }) => free(row, takes) && (row !== before?.row || takes[0] > before.to));
      if (!way) continue;
      (rows[row] ??= []).push(way.takes);
      last.set(wanted.part, { row, to: way.takes[1] });
      return { row, side: way.side, below: belowAt(wanted, width) / width, takes: way.takes };
    }
  };
  return new Map(order.map((wanted) => [wanted, spot(wanted)]));
}

export const rowsOf = (all: Iterable<Placed>): number => Math.max(0, ...[...all].map((p) => p.row + 1));

/** How often an earlier one stands below a later one, of those that would be read one under the other. */
function upsideDown(all: readonly (Placed & { readonly takes: Interval })[]): number {
  const over = (a: Interval, b: Interval) => a[0] < b[1] && b[0] < a[1];
  return all.reduce((sum, a, i) => sum + all.slice(i + 1).filter((b) => b.row < a.row && over(a.takes, b.takes)).length, 0);
}

/** A pair in the wrong order costs this much of a row. */
const dearer = 0.1;

/** All orders of a few things. */
const orders = <T>(all: readonly T[]): readonly (readonly T[])[] => (all.length < 2 ? [all] : all.flatMap((one) => orders(all.filter((x) => x !== one)).map((rest) => [one, ...rest])));

/** A side for each of so many things, in every way. */
const choices = (n: number): readonly (readonly Side[])[] => (n === 0 ? [[]] : choices(n - 1).flatMap((some) => [[...some, 'right' as const], [...some, 'left' as const]]));

/** A place for each; within a part the order given is kept. Of all ways to take the parts in turn and to begin with a side the one that needs few rows and keeps the order where one part reaches into another. */
export function place(all: readonly Wanted[], width: number): readonly Placed[] {
  const parts = [...new Set(all.map((w) => w.part))];
  const ways = orders(parts).flatMap((order) => choices(parts.length).map((side) => ({ order: order.flatMap((part) => all.filter((w) => w.part === part)), side })));
  const tries = ways.map(({ order, side }) => {
    const places = tried(order, width, (part) => side[parts.indexOf(part)]!);
    return all.map((wanted) => places.get(wanted)!);
  });
  const rated = tries.map((places) => ({ places, cost: rowsOf(places) + upsideDown(places) * dearer }));
  return rated.reduce((a, b) => (b.cost < a.cost ? b : a)).places.map(({ takes: _, ...placed }) => placed);
}
