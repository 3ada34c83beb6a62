/** The timeline of a case: a strip of marks in three lanes on up to four scales, and the same entries as a list by month. */
import type { Dataset } from '../schema';
import { extent } from '@/lib/words/days';
import { entries, type Lane } from './entries';
import { type Mark, marks } from './marks';
import { type Month, months } from './months';
import { labelGap, place, type Placed, rowsOf } from './place';
import { type AxisPart, axisParts, scaleWords } from './scale-words';
import { type Scale, scales } from './scales';
import { dotRadius, stripWidth } from './sizes';
import { textWidth } from './text-width';
import { type Tick, ticks } from './ticks';

/** A mark with its place. `shaded`: its label stands on the part with most, so on another ground. */
export type PlacedMark = Mark & Placed & { readonly shaded: boolean };

/** A lane: rows for what the sources hold, and below them lower ones, of one line, for the public record. */
export interface LaneRows {
  readonly lane: Lane;
  readonly rows: number;
  readonly recordRows: number;
  /** `row` counts within its own kind of rows. */
  readonly marks: readonly PlacedMark[];
}

export interface Timeline {
  readonly lanes: readonly LaneRows[];
  readonly ticks: readonly Tick[];
  /** What stands over the ticks where the axis is broken into parts. */
  readonly parts: readonly AxisPart[];
  /** The part of the width in which most was said, if it has a scale of its own. */
  readonly dense?: { readonly x0: number; readonly x1: number };
  readonly scaleWords: string;
  readonly months: readonly Month[];
}

/** From where to where, in px, the ground is that of this part: the part with most has one of its own, so what lies before it and what after. */
function groundOf(all: readonly Scale[], part: number): readonly [from: number, to: number] {
  const dense = all.findIndex((s) => s.dense);
  const same = all.filter((_, i) => dense < 0 || Math.sign(i - dense) === Math.sign(part - dense));
  return [(same[0]?.x0 ?? 0) * stripWidth, (same.at(-1)?.x1 ?? 1) * stripWidth];
}

function wanted(m: Mark, all: readonly Scale[]) {
  const radius = m.own ? dotRadius.own : dotRadius.plain;
  const dots = m.points.flatMap((x) => [x * stripWidth - radius, x * stripWidth + radius]);
  // The days of a dot are narrower than the dot, but for a night, whose two days are drawn.
  const days = dots.length > 0 && m.shape !== 'night' ? [] : [m.x0 * stripWidth, m.x1 * stripWidth];
  const line = textWidth(`${m.label}, ${m.when}`, m.own);
  const part = all.findIndex((s) => (m.x0 + m.x1) / 2 <= s.x1);
  return {
    from: Math.min(...dots, ...days),
    to: Math.max(...dots, ...days),
    label: m.fromRecord ? line : Math.max(textWidth(m.label, m.own), textWidth(m.when)),
    line,
    part,
    ground: groundOf(all, part),
  };
}

/** Where the middle of a label stands, as a part of the width. */
function labelMiddle(w: ReturnType<typeof wanted>, { side, below }: Placed): number {
  if (side === 'below') return below + w.line / 2 / stripWidth;
  return (side === 'right' ? w.to + labelGap + w.label / 2 : w.from - labelGap - w.label / 2) / stripWidth;
}

/** The part with most, if it has a scale of its own. */
const shaded = (breaks: readonly Scale[]): Scale | undefined => (breaks.length > 1 ? breaks.find((s) => s.dense) : undefined);

function placed(all: readonly Mark[], breaks: readonly Scale[]): readonly PlacedMark[] {
  const want = all.map((m) => wanted(m, breaks));
  const dense = shaded(breaks);
  return place(want, stripWidth).map((p, i) => {
    const middle = labelMiddle(want[i]!, p);
    return { ...all[i]!, ...p, shaded: dense !== undefined && dense.x0 < middle && middle < dense.x1 };
  });
}

function laneRows(lane: Lane, all: readonly Mark[], breaks: readonly Scale[]): LaneRows {
  const own = all.filter((m) => m.lane === lane);
  const held = placed(own.filter((m) => !m.fromRecord), breaks);
  const recorded = placed(own.filter((m) => m.fromRecord), breaks);
  // A keyboard goes through them in time order.
  const inOrder = [...held, ...recorded].sort((a, b) => own.findIndex((m) => m.key === a.key) - own.findIndex((m) => m.key === b.key));
  return { lane, rows: rowsOf(held), recordRows: rowsOf(recorded), marks: inOrder };
}

/** The timeline of a dataset. The public record never makes the strip longer: what lies beyond it stands in the list. */
export function timeline(data: Dataset): Timeline {
  const all = entries(data);
  const held = all.filter((e) => e.label && !e.fromRecord);
  const said = held.filter((e) => e.lane !== 'events').map((e) => extent(e.date));
  const breaks = scales(said, held.map((e) => extent(e.date)));
  const [from, to] = [breaks[0]?.from ?? 0, breaks.at(-1)?.to ?? 0];
  const shown = all.filter((e) => e.label && extent(e.date).from >= from && extent(e.date).to <= to);
  const drawn = marks(shown, breaks);
  const dense = shaded(breaks);
  const parts = axisParts(breaks);
  return {
    lanes: (['events', 'calls', 'replies'] as const).map((lane) => laneRows(lane, drawn, breaks)),
    ticks: breaks.flatMap((s, i) => ticks(s, stripWidth).map((t) => (t.text === parts[i]?.text ? { ...t, text: '' } : t))),
    parts,
    dense: dense && { x0: dense.x0, x1: dense.x1 },
    scaleWords: scaleWords(breaks),
    months: months(all),
  };
}
