/** How much room words take on a map, for which no font is at hand. CSS pixels of the sheet. */
import type { MapLabel } from './labels';
import type { Point } from './path';

/** Left, top, right, bottom. */
export type Box = readonly [number, number, number, number];

/** Width of a sign and height of a line at the map's font size. System fonts differ; these are on the wide side. */
export const SIGN = 7.6;
export const HEIGHT = 13;
/** From the middle of a line down to its baseline: half the height of a figure. */
export const DROP = 4.5;

/** The box of a label, from its baseline and anchor. */
export function boxOfLabel({ at: [x, y], text, anchor }: Pick<MapLabel, 'at' | 'text' | 'anchor'>): Box {
  const width = text.length * SIGN;
  const left = anchor === 'start' ? x : anchor === 'end' ? x - width : x - width / 2;
  return [left, y - DROP - HEIGHT / 2, left + width, y - DROP + HEIGHT / 2];
}

/** The box of words whose middle is at a place. */
export const around = ([x, y]: Point, text: string): Box => [x - (text.length * SIGN) / 2, y - HEIGHT / 2, x + (text.length * SIGN) / 2, y + HEIGHT / 2];

export const overlap = (a: Box, b: Box): boolean => a[0] < b[2] && b[0] < a[2] && a[1] < b[3] && b[1] < a[3];

/** Points along a box, close enough that no cape slips between them. */
export function rim([x0, y0, x1, y1]: Box): Point[] {
  const steps = Math.ceil((x1 - x0) / 6);
  return Array.from({ length: steps + 1 }, (_, i) => x0 + ((x1 - x0) * i) / steps).flatMap((x): Point[] => [[x, y0], [x, (y0 + y1) / 2], [x, y1]]);
}
