/** Names that no case file places: the picked country's, and on a cut around it those of neighbours with room for theirs. */
import { isPlain } from './kinds';
import { around, boxOfLabel, DROP, HEIGHT, overlap, rim, SIGN, type Box } from './label-box';
import type { MapLabel } from './labels';
import { leaderFrom } from './leader';
import type { CountryMark } from './marks';
import type { Point } from './path';
import { boxOf, depth } from './rings';
import type { Shapes } from './shapes';

const EDGE = 4;
const AWAY = 8;
const DOT = 6;
/** How far from its country a name may stand, and the steps of the search: CSS pixels and directions. */
const FAR = 120;
const STEP = 6;
const DIRECTIONS = 24;
/** What a place costs, in pixels of distance, for each point of its rim that lies on plain land. */
const ON_LAND = 2;
/** More names than this are a gazetteer. */
const MOST = 9;
/** Places to try around the deepest point of a country, CSS pixels. */
const TRIES: readonly Point[] = [[0, 0], [0, -12], [0, 12], [-16, 0], [16, 0], [-32, 0], [32, 0], [0, -26], [0, 26], [-24, -16], [24, 16], [-24, 16], [24, -16]];

interface AutoLabels {
  /** Labels already on the sheet, which keep their place. */
  readonly rows: readonly MapLabel[];
  /** Name neighbours too. */
  readonly neighbours: boolean;
  /** Text of a country's label. */
  readonly words: (mark: CountryMark) => string;
}

/**
 * Labels that lie on the sheet and touch neither one another nor, for neighbours, a border; the picked country's first, which touches no answer of
 * another: among many, it stands off with a leader, or nowhere.
 */
export function autoLabels(shapes: Shapes, marks: readonly CountryMark[], { rows, neighbours, words }: AutoLabels): readonly MapLabel[] {
  const taken: Box[] = rows.map(boxOfLabel);
  const room = (box: Box) => box[0] >= EDGE && box[1] >= EDGE && box[2] <= shapes.sheet.width - EDGE && box[3] <= shapes.sheet.height - EDGE && !taken.some((t) => overlap(t, box));
  const labels: MapLabel[] = [];
  const put = (mark: CountryMark, text: string, box: Box, kind: MapLabel['kind'], leader = '') => {
    taken.push(box);
    labels.push({ country: mark.alpha2, text, at: [(box[0] + box[2]) / 2, (box[1] + box[3]) / 2 + DROP], anchor: 'middle', leader, kind });
  };
  const filled = (mark: CountryMark) => !isPlain(mark) && mark.kind !== 'subject';
  const picked = marks.find((m) => m.picked && !rows.some((r) => r.country === m.alpha2));
  if (picked) {
    const text = words(picked);
    const within = inside(picked, text, shapes, room);
    const answers = marks.filter((m) => filled(m) && !m.picked).flatMap((m) => shapes.countries.get(m.alpha2)?.rings ?? []);
    const free = (box: Box) => room(box) && !rim(box).some((p) => answers.some((r) => depth(r, p) > 0));
    const box = within ?? beside(picked, text, shapes, free);
    const away = box ? undefined : far(picked, text, shapes, free, taken);
    if (box) put(picked, text, box, within && filled(picked) ? 'inside' : 'label');
    else if (away) put(picked, text, away, 'label', leaderFrom(away, picked, shapes));
  }
  const others = neighbours ? marks.filter((m) => !m.picked && m.d !== '').sort((a, b) => sizeOn(shapes, b) - sizeOn(shapes, a)) : [];
  for (const mark of others) {
    if (labels.length > MOST) break;
    const text = words(mark);
    const box = inside(mark, text, shapes, room);
    if (box) put(mark, text, box, filled(mark) ? 'inside' : 'place');
  }
  return labels;
}

/** A place for the text on the country's own land, clear of its borders and of the lands it encloses. */
function inside(mark: CountryMark, text: string, shapes: Shapes, room: (box: Box) => boolean): Box | undefined {
  const rings = shapes.countries.get(mark.alpha2)?.rings ?? [];
  const clear = (p: Point) => {
    const depths = rings.map((r) => depth(r, p));
    return depths.filter((d) => d > 1).length === 1 && depths.every((d) => Math.abs(d) > 1);
  };
  return rings.length === 0 ? undefined : TRIES.map(([x, y]) => around([mark.point[0] + x, mark.point[1] + y], text)).find((box) => room(box) && rim(box).every(clear));
}

const sizeOn = (shapes: Shapes, mark: CountryMark): number => shapes.countries.get(mark.alpha2)?.area ?? 0;

/** Right, left, above or below the country, or at a corner: the place with the least land under the text. */
function beside(mark: CountryMark, text: string, shapes: Shapes, room: (box: Box) => boolean): Box | undefined {
  const rings = mark.needsDot ? [] : (shapes.countries.get(mark.alpha2)?.rings ?? []);
  const [x0, y0, x1, y1] = rings.length > 0 ? boxOf(rings.flat()) : ([mark.point[0] - DOT, mark.point[1] - DOT, mark.point[0] + DOT, mark.point[1] + DOT] as const);
  const half = (text.length * SIGN) / 2;
  const [x, y] = [(x0 + x1) / 2, (y0 + y1) / 2];
  const places: Point[] = [[x1 + AWAY + half, y], [x0 - AWAY - half, y], [x, y0 - AWAY - HEIGHT / 2], [x, y1 + AWAY + HEIGHT / 2], [x1 + half, y0 - AWAY], [x1 + half, y1 + AWAY], [x0 - half, y0 - AWAY], [x0 - half, y1 + AWAY], [x, y]];
  const land = [...shapes.countries.values()].flatMap((s) => s.rings);
  const covered = (box: Box) => rim(box).filter((p) => land.some((r) => depth(r, p) > 0)).length;
  return places.map((p) => around(p, text)).filter(room).map((box) => ({ box, cost: covered(box) })).sort((a, b) => a.cost - b.cost)[0]?.box;
}

/** The nearest place around the country, with as little land under it as can be, from which a line to the country crosses no word. */
function far(mark: CountryMark, text: string, shapes: Shapes, free: (box: Box) => boolean, taken: readonly Box[]): Box | undefined {
  const land = [...shapes.countries.values()].flatMap((s) => s.rings);
  const [px, py] = mark.point;
  const crosses = (box: Box) => {
    const [x, y] = [(box[0] + box[2]) / 2, (box[1] + box[3]) / 2];
    return Array.from({ length: 20 }, (_, i): Point => [x + ((px - x) * i) / 20, y + ((py - y) * i) / 20]).some(([a, b]) => taken.some((t) => a > t[0] && a < t[2] && b > t[1] && b < t[3]));
  };
  const places = Array.from({ length: Math.floor(FAR / STEP) * DIRECTIONS }, (_, i): { readonly box: Box; readonly away: number } => {
    const [turn, away] = [((i % DIRECTIONS) / DIRECTIONS) * 2 * Math.PI, (1 + Math.floor(i / DIRECTIONS)) * STEP];
    return { box: around([px + Math.cos(turn) * away, py + Math.sin(turn) * away], text), away };
  });
  const costs = places.filter(({ box }) => free(box) && !crosses(box)).map(({ box, away }) => ({ box, cost: away + ON_LAND * rim(box).filter((p) => land.some((r) => depth(r, p) > 0)).length }));
  return costs.sort((a, b) => a.cost - b.cost)[0]?.box;
}
