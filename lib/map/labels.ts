/** Words on the map. They are judgements, so they come from the case's `labels`; here they are only put in place. */
import type { CountryMark } from './marks';
import { pathOf, type Point } from './path';
import type { Shapes } from './shapes';

/** A row of the case's `labels` (see the schema). */
export interface LabelPlace {
  readonly country: string;
  readonly lon: number;
  readonly lat: number;
  readonly anchor: 'start' | 'middle' | 'end';
  readonly leader: boolean;
  readonly show: 'name' | 'name-number' | 'number';
}

export interface MapLabel {
  readonly country: string;
  readonly text: string;
  /** Baseline, CSS pixels. */
  readonly at: Point;
  readonly anchor: LabelPlace['anchor'];
  /** Path data from the text to the country; empty without a leader. */
  readonly leader: string;
  /** A figure inside its country's fill, which decides its colour. */
  readonly inside: boolean;
}

/** Half the height of a figure, so that `lat` means the middle of the text; CSS pixels. */
const DROP = 4.5;
/** Gap between a leader and its text, and its dot; CSS pixels. */
const GAP = 4;

/** Labels of one sheet. A row whose country is not on the sheet is left out. */
export function labelsOf(places: readonly LabelPlace[], shapes: Shapes, marks: readonly CountryMark[], words: (country: string, show: LabelPlace['show']) => string): readonly MapLabel[] {
  return places.flatMap((place) => {
    const mark = marks.find((m) => m.alpha2 === place.country);
    const at = shapes.sheet.project([place.lon, place.lat]);
    if (!mark || !at) return [];
    return [{
      country: place.country,
      text: words(place.country, place.show),
      at: [at[0], at[1] + DROP] as const,
      anchor: place.anchor,
      leader: place.leader ? leader(at, place.anchor, mark.point, shapes.grid) : '',
      inside: place.show === 'number',
    }];
  });
}

function leader(text: Point, anchor: LabelPlace['anchor'], to: Point, grid: number): string {
  const from: Point = anchor === 'start' ? [text[0] - GAP, text[1]] : anchor === 'end' ? [text[0] + GAP, text[1]] : [text[0], text[1] + (to[1] > text[1] ? 8 : -8)];
  return pathOf([[from, to]], grid, false);
}
