/** Words on the map. They are judgements, so they come from the case's `labels`; here they are only put in place. */
import { DROP } from './label-box';
import type { CountryMark } from './marks';
import { pathOf, type Point } from './path';
import { area, type Ring } from './rings';
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
  /** `inside` a fill, which decides the colour; `label`: bold, with a halo, anywhere; `place`: the name of a neighbour, on plain land. */
  readonly kind: 'inside' | 'label' | 'place';
}

/** Gap between a leader and its text; CSS pixels. */
const GAP = 4;
/** The same where the leader leaves the middle of the text, up or down. */
const LINE = 10;
/** How far a leader reaches over the outline. */
const INTO = 3;
/** How far from the middle of a dot it ends: at its rim. */
const RIM = 6;
/** Land smaller than this part of the largest takes no leader. */
const ISLET = 0.1;

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
      leader: place.leader ? leader(at, place.anchor, mark, shapes) : '',
      kind: place.show === 'number' ? ('inside' as const) : ('label' as const),
    }];
  });
}

/** From beside the text to the nearest land of the country, a little way in; to the rim of its dot where it has one. */
function leader([x, y]: Point, anchor: LabelPlace['anchor'], mark: CountryMark, { countries, grid }: Shapes): string {
  const start: Point = anchor === 'start' ? [x - GAP, y] : anchor === 'end' ? [x + GAP, y] : [x, y];
  const land = countries.get(mark.alpha2)?.rings ?? [];
  const end = mark.needsDot || land.length === 0 ? mark.point : nearest(land, start);
  const length = Math.hypot(end[0] - start[0], end[1] - start[1]) || 1;
  const along = (from: Point, by: number): Point => [from[0] + ((end[0] - start[0]) / length) * by, from[1] + ((end[1] - start[1]) / length) * by];
  return pathOf([[anchor === 'middle' ? along(start, LINE) : start, along(end, mark.needsDot ? -RIM : INTO)]], grid, false);
}

/** The point nearest to `from` on the outlines that matter: islets do not pull a leader away from the mainland. */
function nearest(rings: readonly Ring[], from: Point): Point {
  const largest = Math.max(...rings.map((r) => Math.abs(area(r))));
  const points = rings.filter((r) => Math.abs(area(r)) >= largest * ISLET).flat();
  return points.reduce((a, b) => (Math.hypot(b[0] - from[0], b[1] - from[1]) < Math.hypot(a[0] - from[0], a[1] - from[1]) ? b : a));
}
