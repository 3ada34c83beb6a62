/** Where time runs slowly and where fast: the months in which most was said get most of the width, what lies before and after the rest. */
import { isoOf, monthOf, type Stretch, yearOf } from '@/lib/words/days';
import { partGap, stripWidth } from './sizes';

/** A part of the strip with one scale. `x0` and `x1` are parts of the width, from 0 to 1. */
export interface Scale extends Stretch {
  readonly x0: number;
  readonly x1: number;
  /** The part in which most was said. */
  readonly dense: boolean;
}

/** Part of all statements that the dense months must hold. */
const enough = 0.8;
/** The dense part ends this long after its last statement, so that the last label has room, but never after the month's end. */
const daysAfter = 7;

/** The fewest whole months in a row that hold four fifths of the statements, cut a week after the last of them. Of several the fullest, then the first. */
export function densest(said: readonly Stretch[]): Stretch | undefined {
  const starts = [...new Set(said.map((s) => monthOf(s.from).from))];
  const ends = [...new Set(said.map((s) => monthOf(s.to - 1).to))];
  const spans = starts.flatMap((from) => ends.filter((to) => to > from).map((to) => ({ from, to, inside: said.filter((s) => s.from >= from && s.to <= to) })));
  const months = ({ from, to }: Stretch) => Math.round((to - from) / 30.4);
  const [best] = spans
    .filter((s) => s.inside.length >= enough * said.length)
    .sort((a, b) => months(a) - months(b) || b.inside.length - a.inside.length || a.from - b.from);
  return best && { from: best.from, to: Math.min(best.to, Math.max(...best.inside.map((s) => s.to)) + daysAfter) };
}

/** Width of a part at the side, by the number of marks in it. */
const sideWidth = (marks: number): number => (marks === 0 ? 0 : Math.min(0.24, Math.max(0.12, 0.1 + 0.02 * marks)));

/** More years than this before the year of the dense part get a scale of their own, or that year would shrink to a line. */
const fewYears = 3;
/**
 * Widths of the months from those years to the dense part, and of each of those years: wide enough to be told from a month, and for a label at the left of its
 * mark to stand on them; of very many together no more than the most.
 */
const early = { months: 0.105, year: 10 / stripWidth, least: 0.08, most: 0.23 } as const;

const yearsWidth = ({ from, to }: Stretch): number => Math.min(early.most, Math.max(early.least, ((to - from) / 365.2425) * early.year));

type Part = Stretch & { readonly width: number };

/** What lies before the dense part, in one or two parts. */
function before(start: number, dense: Stretch, shown: readonly Stretch[]): readonly Part[] {
  const year = yearOf(dense.from).from;
  const within = shown.some((s) => s.from >= year && s.from < dense.from);
  if (year - start <= fewYears * 366) return [{ from: start, to: dense.from, width: sideWidth(shown.filter((s) => s.from < dense.from).length) }];
  const to = within ? year : dense.from;
  return [{ from: start, to, width: yearsWidth({ from: start, to }) }, { from: to, to: dense.from, width: within ? early.months : 0 }];
}

/**
 * One to four scales from left to right, with a gap between two, from a year's start to a year's end. `said`: the statements, which decide
 * where time is stretched; `shown`: everything on the strip. One scale only where the dense part is half of the whole anyway.
 */
export function scales(said: readonly Stretch[], shown: readonly Stretch[]): readonly Scale[] {
  if (shown.length === 0) return [];
  const from = Math.min(...shown.map((s) => s.from));
  const to = Math.max(...shown.map((s) => s.to));
  const dense = densest(said);
  if (!dense || dense.to - dense.from > (to - from) / 2) return [{ from: monthOf(from).from, to: monthOf(to - 1).to, x0: 0, x1: 1, dense: false }];
  const left = before(yearOf(from).from, dense, shown);
  const right = { from: dense.to, to: yearOf(to - 1).to, width: sideWidth(shown.filter((s) => s.to > dense.to).length) };
  const wide = (parts: readonly Part[]): readonly Part[] => parts.filter((p) => p.width > 0);
  const [earlier, later] = [wide(left), wide([right])];
  const total = (parts: readonly Part[]): number => parts.reduce((sum, p) => sum + p.width + partGap / stripWidth, 0);
  const placed = (parts: readonly Part[], x: number): readonly Scale[] => parts.map((p, i) => ({ from: p.from, to: p.to, x0: x + total(parts.slice(0, i)), x1: x + total(parts.slice(0, i)) + p.width, dense: false }));
  const [x0, x1] = [total(earlier), 1 - total(later)];
  // The last from the right, so that it ends at exactly 1.
  return [...placed(earlier, 0), { ...dense, x0, x1, dense: true }, ...later.map((p) => ({ from: p.from, to: p.to, x0: 1 - p.width, x1: 1, dense: false }))];
}

/** Part of the width at which a moment stands; moments outside stand at the edge. */
export function xOf(all: readonly Scale[], day: number): number {
  const scale = all.find((s) => day <= s.to) ?? all.at(-1);
  if (!scale) return 0;
  const part = Math.min(1, Math.max(0, (day - scale.from) / (scale.to - scale.from)));
  return scale.x0 + part * (scale.x1 - scale.x0);
}

/** First and last day of a scale, as ISO dates. */
export const daysOf = ({ from, to }: Stretch): readonly [first: string, last: string] => [isoOf(from), isoOf(to - 1)];
