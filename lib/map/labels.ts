/** Words on the map. They are judgements, so they come from the case's `labels`; here they are only put in place. */
import { boxOfLabel, DROP, HEIGHT, overlap, rim, SIGN, type Box } from './label-box';
import { leaderOf } from './leader';
import type { CountryMark } from './marks';
import type { Point } from './path';
import { depth } from './rings';
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

/** One line of words. */
export interface MapLabel {
  readonly country: string;
  readonly text: string;
  /** Baseline, CSS pixels. */
  readonly at: Point;
  readonly anchor: LabelPlace['anchor'];
  /** Path data from the text to the country; empty without a leader. */
  readonly leader: string;
  /** `inside` a fill, which decides the colour; `label`: bold, with a halo, anywhere; `addressed`: the same, not bold, since it counts nothing; `place`: the name of a neighbour, on plain land. */
  readonly kind: 'inside' | 'label' | 'addressed' | 'place';
}

/** From one line to the next, CSS pixels. */
const LINE = HEIGHT + 1;

/**
 * Labels of one sheet. A row whose country is not on the sheet is left out. Of several rows for one country the first is taken whose words have room:
 * on the sheet, off other words and off every answer; a figure in its country, with all of it. Where none has, they are set on two lines, and
 * then the last row decides.
 */
export function labelsOf(places: readonly LabelPlace[], shapes: Shapes, marks: readonly CountryMark[], words: (country: string, show: LabelPlace['show']) => string): readonly MapLabel[] {
  const answers = marks.filter((m) => m.kind === 'class' || m.kind === 'not-applicable').flatMap((m) => shapes.countries.get(m.alpha2)?.rings ?? []);
  const labels: MapLabel[] = [];
  const room = (label: MapLabel): boolean => {
    if (label.kind === 'inside') return within(label, shapes);
    const box = boxOfLabel(label);
    return box[0] >= 0 && box[1] >= 0 && box[2] <= shapes.sheet.width && box[3] <= shapes.sheet.height && !labels.some((l) => overlap(boxOfLabel(l), box)) && !rim(box).some((p) => answers.some((r) => depth(r, p) > 0));
  };
  for (const country of new Set(places.map((p) => p.country))) {
    const mark = marks.find((m) => m.alpha2 === country);
    if (!mark) continue;
    const rows = places.filter((p) => p.country === country).flatMap((place) => {
      const at = shapes.sheet.project([place.lon, place.lat]);
      return at ? [{ place, at, text: words(country, place.show) }] : [];
    });
    const one = rows.map(({ place, at, text }) => [lineOf(place, at, text, mark, shapes)]);
    const two = rows.flatMap(({ place, at, text }) => twoLines(place, at, text, mark, shapes));
    labels.push(...((one.length > 1 || two.length > 0 ? [...one, ...two].find((lines) => lines.every(room)) : undefined) ?? one.at(-1) ?? []));
  }
  return labels;
}

function lineOf(place: LabelPlace, at: Point, text: string, mark: CountryMark, shapes: Shapes): MapLabel {
  return {
    country: place.country,
    text,
    at: [at[0], at[1] + DROP],
    anchor: place.anchor,
    leader: place.leader ? leaderOf(at, place.anchor, text, mark, shapes) : '',
    kind: mark.kind === 'subject' ? 'addressed' : place.show === 'number' && !place.leader ? 'inside' : 'label',
  };
}

/** A name over its figure, both lines around the row's place; nothing for a single word. The leader leaves them as it leaves the name alone. */
function twoLines(place: LabelPlace, at: Point, text: string, mark: CountryMark, shapes: Shapes): readonly (readonly MapLabel[])[] {
  const gap = text.lastIndexOf(' ');
  if (gap < 0) return [];
  const [name, figure] = [text.slice(0, gap), text.slice(gap + 1)];
  const first = lineOf(place, at, name, mark, shapes);
  return [[{ ...first, at: [at[0], at[1] - LINE / 2 + DROP] }, { ...first, text: figure, at: [at[0], at[1] + LINE / 2 + DROP], leader: '' }]];
}

/** Whether a figure stands on its country with all of it. */
function within({ country, text, at: [x, y] }: MapLabel, { countries }: Shapes): boolean {
  const half = (text.length * SIGN) / 2;
  const box: Box = [x - half, y - 2 * DROP, x + half, y];
  return (countries.get(country)?.rings ?? []).some((ring) => rim(box).every((p) => depth(ring, p) > 0));
}
