/** The line from words to the land they name. */
import { boxOfLabel, type Box } from './label-box';
import type { MapLabel } from './labels';
import type { CountryMark } from './marks';
import { pathOf, type Point } from './path';
import { area, footOn, type Ring } from './rings';
import type { Shapes } from './shapes';

/** Gap between a leader and its text; CSS pixels. */
const GAP = 4;
/** The same where the leader leaves the middle of the text, up or down. */
const LINE = 10;
/** How far a leader reaches over the outline. */
const INTO = 3;
/** How far from the middle of a dot it ends: at its rim. */
const RIM = 6;
/** A reader's font is often narrower than ours: a line that leaves the end of words whose middle is fixed starts this part of the way there. */
const NARROW = 0.92;
/** Land smaller than this part of the largest takes no leader. */
const ISLET = 0.1;
/** Land of at least this part of the largest is as much the country as that. */
const MAIN = 0.5;

/** From beside the text to the nearest land of the country, a little way in; to the rim of its dot where it has one. Words between the two halves of a country lead to both. `at`: the middle of the text's height. */
export function leaderOf(at: Point, anchor: MapLabel['anchor'], text: string, mark: CountryMark, { countries, grid }: Shapes): string {
  const land = countries.get(mark.alpha2)?.rings ?? [];
  const dot = mark.needsDot || land.length === 0;
  const both = anchor === 'middle' && !dot ? toBoth(at, text, land) : undefined;
  if (both) return pathOf(both.map(([start, end]) => [start, along(start, end, INTO, end)]), grid, false);
  const start: Point = anchor === 'start' ? [at[0] - GAP, at[1]] : anchor === 'end' ? [at[0] + GAP, at[1]] : at;
  const end = dot ? mark.point : nearest(land, start).at;
  return pathOf([[anchor === 'middle' ? along(start, end, LINE, start) : start, along(start, end, mark.needsDot ? -RIM : INTO, end)]], grid, false);
}

/** From the nearest edge of words in a box, wherever they stand. */
export function leaderFrom([x0, y0, x1, y1]: Box, mark: CountryMark, { grid }: Shapes): string {
  const end = mark.point;
  const start: Point = [Math.min(Math.max(end[0], x0), x1), Math.min(Math.max(end[1], y0), y1)];
  return pathOf([[start, along(start, end, mark.needsDot ? -RIM : 0, end)]], grid, false);
}

/** `by` pixels from `from` in the direction that leads from `start` to `end`. */
function along(start: Point, end: Point, by: number, from: Point): Point {
  const length = Math.hypot(end[0] - start[0], end[1] - start[1]) || 1;
  return [from[0] + ((end[0] - start[0]) / length) * by, from[1] + ((end[1] - start[1]) / length) * by];
}

/** Start and end of both lines, where the country is two halves and the words stand between them. */
function toBoth([x, y]: Point, text: string, land: readonly Ring[]): readonly (readonly [Point, Point])[] | undefined {
  const largest = Math.max(...land.map((r) => Math.abs(area(r))));
  const halves = land.filter((r) => Math.abs(area(r)) >= largest * MAIN);
  if (halves.length !== 2) return undefined;
  const [left, , right] = boxOfLabel({ at: [x, y], text, anchor: 'middle' });
  const lines = [left - GAP, right + GAP].map((end) => {
    const start: Point = [x + (end - x) * NARROW, y];
    return { start, ...nearest(halves, start) };
  });
  const [a, b] = lines;
  return a && b && a.at[0] < x && b.at[0] > x && a.ring !== b.ring ? lines.map(({ start, at }) => [start, at]) : undefined;
}

/** The point nearest to `from` on the outlines that matter, and on which: islets do not pull a leader away from the mainland. */
function nearest(rings: readonly Ring[], from: Point): { readonly at: Point; readonly ring: Ring } {
  const largest = Math.max(...rings.map((r) => Math.abs(area(r))));
  const away = ([x, y]: Point) => Math.hypot(x - from[0], y - from[1]);
  const edges = rings.filter((r) => Math.abs(area(r)) >= largest * ISLET).flatMap((ring) => ring.map((b, i) => ({ ring, at: footOn(from, ring[i - 1] ?? ring[ring.length - 1] ?? b, b) })));
  return edges.reduce((a, b) => (away(b.at) < away(a.at) ? b : a));
}
