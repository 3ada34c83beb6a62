/** One map of a picture: the same marks as on the page, with the colours that the page's style sheet gives them. */
import type { FrontMap } from '../views/front-maps';
import { isPlain } from '../map/kinds';
import type { CountryMark } from '../map/marks';
import type { Point } from '../map/path';
import type { MapSheet } from '../map/sheet';
import { ramp, type Tokens } from '../map/tokens';
import { CROSS, HATCH, STRIPES, type Layer, type Shape, type Text } from './model';

/** Pixels; the same as in components/map/map.css. */
const BORDER = 1;
const OUTLINE = 1.75;
const DOT = 4;
const RIM = 5.5;
const MEMBER_DOT = 3;
/** Its hole, or the dot of a speck would be a fill. */
const MEMBER_HOLE = 1.9;
const CASING = 4.5;
const PIP = 1.5;
const LABEL = 12.5;
/** The dot of land without a response scales with the land: units of the sheet. That of a territory is smaller. */
const SPECK = { none: 4, territory: 2.5 };

/** A full circle as path data; `radius` in pixels. */
export function disc([x, y]: Point, radius: number, grid: number): string {
  const r = Math.round(radius * grid * 10) / 10;
  return `M${Math.round((x * grid - r) * 10) / 10} ${Math.round(y * grid * 10) / 10}a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0-${2 * r} 0z`;
}

const plainShapes = (ink: Tokens, { grid }: MapSheet) => (m: CountryMark): readonly Shape[] => [
  ...(m.d ? [{ d: m.d, fill: m.kind === 'territory' ? HATCH : ink.none, stroke: ink.line, strokeWidth: BORDER, under: true }] : []),
  ...(m.needsDot ? [{ d: disc(m.point, (m.kind === 'territory' ? SPECK.territory : SPECK.none) / grid, grid), fill: ink.line }] : []),
];

/** A responder or the subject. Without `filled` a responder is plain land, because something else carries its number. */
const keyShapes = (ink: Tokens, { grid }: MapSheet, filled: boolean) => (m: CountryMark): readonly Shape[] => {
  const fill = m.kind === 'subject' ? ink.bg : m.kind === 'not-applicable' ? CROSS : filled ? (ramp(ink)[(m.level ?? 1) - 1] ?? ink.none) : ink.none;
  const [stroke, strokeWidth] = m.kind === 'subject' ? [ink.text, OUTLINE] : m.kind === 'not-applicable' ? [ink.text, 0.75] : filled ? ['none', 0] : [ink.line, BORDER];
  const dots = m.kind === 'class' && !filled ? [{ d: disc(m.point, 1.5, grid), fill: ink.line }] : [{ d: disc(m.point, RIM, grid), fill: ink.text }, { d: disc(m.point, DOT, grid), fill: m.kind === 'class' ? fill : ink.bg }];
  const [striped, pip] = m.striped && filled ? [[{ d: m.d, fill: STRIPES }], [{ d: disc(m.point, PIP, grid), fill: ink.bg }]] : [[], []];
  return [...(m.d ? [{ d: m.d, fill, stroke, strokeWidth, under: m.kind === 'class' && !filled }, ...striped] : []), ...(m.needsDot ? [...dots, ...pip] : [])];
};

function overShapes(ink: Tokens, { sheet, over }: FrontMap, outlined: ReadonlySet<string>): readonly Shape[] {
  if (over.circles) return over.circles.map(({ at, radius }): Shape => ({ d: disc(at, radius, sheet.grid), fill: ink.q2, stroke: ink.bg, strokeWidth: 2, under: true }));
  if (!over.outlined) return [];
  const line = { fill: 'none', stroke: ink.member, strokeWidth: OUTLINE };
  const dots = sheet.marks.filter((m) => (m.d === '' || m.needsDot) && outlined.has(m.alpha2)).flatMap((m) => [{ d: disc(m.point, MEMBER_DOT, sheet.grid), fill: ink.member }, { d: disc(m.point, MEMBER_HOLE, sheet.grid), fill: ink.bg }]);
  const { outline, borders } = over.outlined.land;
  const casing = outline ? [{ d: outline, fill: 'none', stroke: ink.bg, strokeWidth: CASING }] : [];
  return [...casing, ...[outline, borders].filter(Boolean).map((d) => ({ d, ...line })), ...dots];
}

/** The land of a map with everything over it but words, with its upper left corner at `at`; `outlined`: members of a body. */
export function layerOf(map: FrontMap, [x, y]: Point, ink: Tokens, outlined: ReadonlySet<string> = new Set()): Layer {
  const { sheet, over } = map;
  const kind = (of: CountryMark['kind']) => sheet.marks.filter((m) => m.kind === of).flatMap(plainShapes(ink, sheet));
  const loose = sheet.loose ? [{ d: sheet.loose, fill: ink.none, stroke: ink.line, strokeWidth: BORDER, under: true }] : [];
  const line = { fill: 'none', stroke: ink.text, strokeWidth: 1 };
  // As on the page: over an outline of its neighbours.
  const last = (m: CountryMark) => m.kind === 'subject' && (over.outlined ?? over.circles) !== undefined;
  const keys = sheet.marks.filter((m) => !isPlain(m) && !last(m));
  const between = sheet.borders ? [{ d: sheet.borders, fill: 'none', stroke: ink.bg, strokeWidth: BORDER }] : [];
  const leaders = sheet.labels.map((l) => l.leader).join('');
  return {
    x, y, width: sheet.width, height: sheet.height, grid: sheet.grid,
    shapes: [
      ...loose,
      ...kind('none'),
      ...kind('territory'),
      ...keys.filter((m) => !m.needsDot).flatMap(keyShapes(ink, sheet, !over.circles)),
      ...between,
      ...keys.filter((m) => m.needsDot).flatMap(keyShapes(ink, sheet, !over.circles)),
      ...overShapes(ink, map, outlined),
      ...sheet.marks.filter(last).flatMap(keyShapes(ink, sheet, true)),
      ...sheet.frames.map((d) => ({ d, ...line, stroke: ink.muted })),
      ...(leaders ? [{ d: leaders, ...line }] : []),
    ],
  };
}

/** The names and figures of a map. */
export const labelsIn = ({ labels, marks }: MapSheet, [x, y]: Point, ink: Tokens): readonly Text[] =>
  labels.filter((l) => l.text !== '').map((l) => {
    const of = marks.find((m) => m.alpha2 === l.country);
    const inside = l.kind === 'inside';
    // On stripes a figure needs the halo of the words beside land.
    const onFill = inside && !of?.striped;
    return { x: x + l.at[0], y: y + l.at[1], text: l.text, size: LABEL, bold: l.kind !== 'addressed', anchor: inside ? 'middle' : l.anchor, fill: !onFill ? ink.text : of?.level === 1 ? ink['on-q1'] : ink.bg, ...(onFill ? {} : { halo: ink.bg }) };
  });
