/** The timeline of a case: a strip of marks in three lanes on up to three scales, and the same entries as a list by month. */
import { dateText, isoToText } from '../words/dates';
import type { Dataset } from '../dataset/schema';
import { extent } from './days';
import { entries, type Entry, type Lane } from './entries';
import { type Mark, marks } from './marks';
import { place, type Placed, rowsOf } from './place';
import { scaleWords } from './scale-words';
import { scales } from './scales';
import { textWidth } from './text-width';
import { type Tick, ticks } from './ticks';

/** Width in px for which labels are placed: the least at which the strip is shown. On a wider one they only move apart. */
export const stripWidth = 1040;

/** Half the size of a dot, in px. */
export const dotRadius = { plain: 5, own: 7 } as const;

/** A mark with its place. */
export type PlacedMark = Mark & Placed;

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
  /** The part of the width in which most was said, if it has a scale of its own. */
  readonly dense?: { readonly x0: number; readonly x1: number };
  readonly scaleWords: string;
  /** All entries, also those without a label, by month; a bare year is a group of its own. `when`: what the title leaves to say. */
  readonly months: readonly { readonly title: string; readonly entries: readonly (Entry & { readonly when: string })[] }[];
}

const titleOf = ({ date: { value } }: Entry): string => (value.length === 4 ? `${value}, year only` : isoToText(value.slice(0, 7)));

function months(all: readonly Entry[]): Timeline['months'] {
  const titles = [...new Set(all.map(titleOf))];
  // The title says the year, and for a bare month all there is to say.
  const when = ({ date }: Entry): string => dateText(date).replace(new RegExp(` ${date.value.slice(0, 4)}$`), '');
  const isTitle = (e: Entry): boolean => ['month', 'year'].includes(e.date.precision);
  return titles.map((title) => ({ title, entries: all.filter((e) => titleOf(e) === title).map((e) => ({ ...e, when: isTitle(e) ? '' : when(e) })) }));
}

function wanted(m: Mark) {
  const radius = m.own ? dotRadius.own : dotRadius.plain;
  const dots = m.points.flatMap((x) => [x * stripWidth - radius, x * stripWidth + radius]);
  // The days of a dot are narrower than the dot, but for a night, whose two days are drawn.
  const days = dots.length > 0 && m.shape !== 'night' ? [] : [m.x0 * stripWidth, m.x1 * stripWidth];
  const line = textWidth(`${m.label}, ${m.when}`, m.own);
  return {
    from: Math.min(...dots, ...days),
    to: Math.max(...dots, ...days),
    label: m.fromRecord ? line : Math.max(textWidth(m.label, m.own), textWidth(m.when)),
    line,
    first: m.own,
  };
}

function placed(all: readonly Mark[]): readonly PlacedMark[] {
  const places = place(all.map(wanted), stripWidth);
  return all.map((m, i) => ({ ...m, ...places[i]! }));
}

function laneRows(lane: Lane, all: readonly Mark[]): LaneRows {
  const own = all.filter((m) => m.lane === lane);
  const held = placed(own.filter((m) => !m.fromRecord));
  const recorded = placed(own.filter((m) => m.fromRecord));
  return { lane, rows: rowsOf(held), recordRows: rowsOf(recorded), marks: [...held, ...recorded] };
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
  const dense = breaks.length > 1 ? breaks.find((s) => s.dense) : undefined;
  return {
    lanes: (['events', 'calls', 'replies'] as const).map((lane) => laneRows(lane, drawn)),
    ticks: breaks.flatMap((s) => ticks(s, stripWidth)),
    dense: dense && { x0: dense.x0, x1: dense.x1 },
    scaleWords: scaleWords(breaks),
    months: months(all),
  };
}
