/** From entries to what stands on the strip: what shares a lane and a date is one mark with one label. */
import { dateText } from '@/lib/words/dates';
import { listed } from '@/lib/words/plural';
import { extent, isoOf } from '@/lib/words/days';
import type { Entry, Lane } from './entries';
import { type Scale, xOf } from './scales';
import { labelsOf, together } from './groups';
import { apart, ends, spans } from './large-enough';
import { cut, textWidth } from './text-width';

/** How precise a date is, as a shape. `bar`: some day of a week, month or year; `about`, `open`: the same as `day` and `bar`, but not exactly. */
export type Shape = 'day' | 'night' | 'about' | 'bar' | 'open' | 'range' | 'conflict';

/** A mark; `x0`, `x1` and `points` are parts of the width. */
export interface Mark {
  readonly key: string;
  readonly lane: Lane;
  readonly href: string;
  readonly shape: Shape;
  readonly x0: number;
  readonly x1: number;
  /** Centres of its dots or rings: one, or for a conflict one per version; none for what spans its time. */
  readonly points: readonly number[];
  readonly label: string;
  /** The date, without the year where the axis says it. */
  readonly when: string;
  /** For whoever cannot see the strip: what stands there, in that order, with the date in full, and which of several it opens. */
  readonly name: string;
  readonly fromRecord: boolean;
  readonly own: boolean;
}

/** Widest label of several, in px: beyond it fewer names and "others"; more would lead out of the part of the strip in which they spoke. */
const widest = 300;

const shapes: Record<Entry['date']['precision'], Shape> = { day: 'day', night: 'night', about: 'about', week: 'bar', month: 'bar', year: 'bar', range: 'range', conflict: 'conflict' };

/** The shape for a date: "about 2017" is no point in 2017. */
export const shapeOf = ({ precision, value }: Entry['date']): Shape => (precision === 'about' && value.length < 10 ? 'open' : shapes[precision]);

/** "A, B and C", or as many as fit: "A, B and others", without a number, which would have to lead to its rows; the name of the mark's link says all. */
export function joined(names: readonly string[]): string {
  const all = [...new Set(names)];
  const others = (n: number): readonly string[] => (n === 0 ? [] : [n === 1 ? '1 other' : 'others']);
  for (let n = all.length; n > 0; n--) {
    const text = listed([...all.slice(0, n), ...others(all.length - n)]);
    if (textWidth(text) <= widest) return text;
  }
  const rest = others(all.length - 1);
  return listed([cut(all[0] ?? '', widest - textWidth(rest.length > 0 ? ` and ${rest[0]}` : '')), ...rest]);
}

function whenText(entry: Entry, all: readonly Scale[]): string {
  const { from, to } = extent(entry.date);
  const inside = all.find((s) => s.dense && s.from <= from && to <= s.to);
  const years = inside && [...new Set([inside.from, inside.to - 1].map((day) => isoOf(day).slice(0, 4)))];
  const text = dateText(entry.date);
  return years?.length === 1 ? text.replace(new RegExp(` ${years[0]}$`), '') : text;
}

function labelOf(group: readonly Entry[]): string {
  const labels = labelsOf(group);
  if (group.length === 1) return labels[0]!;
  return group[0]!.lane === 'events' ? labels.join('; ') : joined(labels);
}

function nameOf(group: readonly Entry[], label: string): string {
  const [first] = group as [Entry];
  const what = first.lane === 'events' ? 'events' : 'statements';
  return `${label}, ${dateText(first.date)}${group.length > 1 ? `, opens the first of ${group.length} ${what}` : ''}`;
}

function mark(group: readonly Entry[], all: readonly Scale[]): Mark {
  const [first] = group as [Entry];
  const { from, to } = extent(first.date);
  const shape = shapeOf(first.date);
  const days = shape === 'conflict' ? [first.date.value, ...(first.date.other ?? [])] : [];
  const middle = (day: { from: number; to: number }) => xOf(all, (day.from + day.to) / 2);
  const drawn = [xOf(all, from), xOf(all, to)] as const;
  const [x0, x1] = spans(shape) ? ends(shape, ...drawn) : drawn;
  const label = labelOf(group);
  return {
    key: first.id,
    lane: first.lane,
    href: first.href,
    shape,
    x0,
    x1,
    points: shape === 'conflict' ? apart(days.map((value) => middle(extent({ ...first.date, value, other: undefined })))) : spans(shape) ? [] : [middle({ from, to })],
    label,
    when: whenText(first, all),
    name: nameOf(group, label),
    fromRecord: first.fromRecord,
    own: first.own,
  };
}

/** Marks for the entries, in their order. */
export const marks = (shown: readonly Entry[], all: readonly Scale[]): readonly Mark[] => together(shown).map((group) => mark(group, all));
