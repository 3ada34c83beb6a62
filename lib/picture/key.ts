/** The legend of a picture: the page's legend, put in place. */
import type { Legend } from '../views/legend';
import { ramp, type Tokens } from '../map/tokens';
import { disc } from './ground';
import { widthOf } from './measure';
import { CROSS, HATCH, STRIPES, type Layer, type Shape, type Text } from './model';

/** Units per pixel, so that the hatch is as fine here as on the map. */
const GRID = 3;
const SIZE = 13;
const ROW = 24;
const BLOCK = 14;
const SWATCH = { width: 24, height: 16 } as const;
const GAP = 8;
const BETWEEN = 24;

const box = (x: number, y: number, width: number, height: number): string => `M${Math.round(x * GRID)} ${Math.round(y * GRID)}h${Math.round(width * GRID)}v${Math.round(height * GRID)}h${-Math.round(width * GRID)}z`;

function swatch(kind: Legend['kinds'][number]['kind'], x: number, y: number, ink: Tokens): readonly Shape[] {
  const looks = {
    none: { fill: ink.none, stroke: ink.line, strokeWidth: 1 },
    territory: { fill: HATCH, stroke: ink.line, strokeWidth: 1 },
    'not-applicable': { fill: CROSS, stroke: ink.text, strokeWidth: 1 },
    subject: { fill: ink.bg, stroke: ink.text, strokeWidth: 2 },
    body: { fill: 'none', stroke: ink.member, strokeWidth: 1.75 },
    upper: { fill: ink.q2, stroke: ink.line, strokeWidth: 1 },
  };
  const d = box(x + 1, y + 1, SWATCH.width - 2, SWATCH.height - 2);
  return [{ d, ...looks[kind] }, ...(kind === 'upper' ? [{ d, fill: STRIPES }] : [])];
}

/** A legend `width` pixels wide with its upper left corner at (x, y): its shapes, its words, and how high it is. */
export function keyOf(legend: Legend, x: number, y: number, width: number, ink: Tokens): { readonly layer: Layer; readonly texts: readonly Text[]; readonly height: number } {
  const shapes: Shape[] = [];
  const texts: Text[] = [{ x, y: y + SIZE, text: legend.title, size: SIZE, fill: ink.text }];
  let top = 24;
  const each = width / Math.max(1, legend.classes.length);
  legend.classes.forEach((c, i) => {
    shapes.push({ d: box(i * each, top, each - 1, BLOCK), fill: ramp(ink)[c.level - 1] ?? ink.none });
    texts.push({ x: x + i * each, y: y + top + 32, text: c.label, size: SIZE, bold: true, fill: ink.text }, { x: x + i * each, y: y + top + 50, text: c.note, size: SIZE, fill: ink.muted });
  });
  if (legend.classes.length > 0) top += 66;
  if (legend.circles) {
    const tallest = Math.max(...legend.circles.map((c) => 2 * c.radius));
    let left = 0;
    for (const { names, radius } of legend.circles) {
      shapes.push({ d: disc([left + radius, top + tallest / 2], radius, GRID), fill: ink.q2 });
      left += 2 * radius + GAP;
      texts.push({ x: x + left, y: y + top + tallest / 2 + 4.5, text: String(names), size: SIZE, fill: ink.text });
      left += widthOf(String(names), SIZE) + BETWEEN;
    }
    top += tallest + 12;
  }
  let left = 0;
  for (const { kind, label, note } of legend.kinds) {
    const words = SWATCH.width + GAP + widthOf(label, SIZE);
    const whole = words + (note ? 5 + widthOf(note, SIZE) : 0);
    if (left > 0 && left + whole > width) [left, top] = [0, top + ROW];
    shapes.push(...swatch(kind, left, top, ink));
    texts.push({ x: x + left + SWATCH.width + GAP, y: y + top + 12.5, text: note ? `${label}: ${note}` : label, size: SIZE, fill: ink.text });
    left += whole + BETWEEN;
  }
  const height = top + ROW;
  return { layer: { x, y, width, height, grid: GRID, shapes }, texts, height };
}
