/** The map of a share picture: paths with their own colours, for a picture library that knows no classes, patterns or paint order. */
import type { Atlas, MapCountry } from './atlas';
import { bordersOf } from './borders';
import { details } from './details';
import { isPlain, kindOf, type KindOptions, type Value } from './kinds';
import { landOf } from './land';
import type { Point } from './path';
import type { View } from './projection';
import { shapesOf, type Shape } from './shapes';
import { ramp, type Tokens } from './tokens';

export interface CardPath { readonly d: string; readonly fill: string; readonly stroke?: string; readonly strokeWidth?: number }

export interface CardPicture {
  readonly viewBox: string;
  /** In paint order; stroke widths in viewBox units. */
  readonly paths: readonly CardPath[];
  /** Fills that are no colour, of those that occur: `url(#id)`. */
  readonly patterns: readonly CardPattern[];
}

/** A square of `size` viewBox units that is repeated, turned by some degrees. */
export interface CardPattern { readonly id: string; readonly size: number; readonly turned: number; readonly paths: readonly CardPath[] }

export interface CardOptions extends KindOptions {
  readonly countries: readonly MapCountry[];
  readonly values: ReadonlyMap<string, Value>;
  /** Drawn as an outline over all fills: members of a body. */
  readonly outlined?: ReadonlySet<string> | undefined;
  /** Striped over their class. */
  readonly striped?: ReadonlySet<string> | undefined;
  /** Only this country is filled with its class; without it all are. */
  readonly picked?: string;
  readonly view: View;
  readonly ink: Tokens;
  /** CSS pixels of the picture, for which outlines and dots are sized. */
  readonly width: number;
}

/** Line widths and radii at the picture's size, in pixels: a preview is often shown at a quarter of it. */
const BORDER = 1.2;
const OUTLINE = 3;
const ACCENT = 5;
const MEMBER = 2;
const RADIUS = 11;
/** Land with less than this (square pixels) gets a dot: the picked country, and any in a picture of all. */
const DOT_BELOW = { picked: 260, all: 14 };
const RADIUS_ALL = 5;
const PIP = 2;
const STRIPES_APART = 7;
const CROSS_APART = 4.5;

/** Stripes over a class, and the cross-hatch of "not applicable". */
const patternsOf = (ink: Tokens, grid: number): readonly CardPattern[] => {
  const [stripe, cross] = [STRIPES_APART * grid, CROSS_APART * grid];
  return [
    { id: 'stripes', size: stripe, turned: -45, paths: [{ d: `M0 0h${stripe}v${stripe / 4}H0z`, fill: ink.bg }] },
    { id: 'cross', size: cross, turned: 0, paths: [{ d: `M0 0h${cross}v${cross}H0z`, fill: ink.bg }, { d: `M0 0l${cross} ${cross}M${cross} 0l-${cross} ${cross}`, fill: 'none', stroke: ink.line, strokeWidth: BORDER }] },
  ];
};

/** Land in the colour of none with its borders, the subject as an outline, what a view does not apply to cross-hatched, the picked country in its class or, without one, in an accent line. */
export function cardPicture(atlas: Atlas, o: CardOptions): CardPicture {
  const detail = { ...details.card, width: o.width };
  const { sheet, countries } = shapesOf(atlas, o.view, detail);
  const { grid } = detail;
  const marks = o.countries.flatMap((country) => {
    const shape = countries.get(country.alpha2) ?? (country.alpha2 === o.picked ? pointShape(country, sheet.project([country.lon, country.lat])) : undefined);
    return shape ? [{ shape, ...kindOf(country, o.values.get(country.alpha2), o) }] : [];
  });
  const shown = marks
    .filter((m) => m.shape.alpha2 === o.picked || m.kind === 'subject' || (o.picked === undefined && !isPlain(m)))
    .sort((a, b) => Number(a.shape.alpha2 === o.picked) - Number(b.shape.alpha2 === o.picked) || b.shape.area - a.shape.area);
  const outlined = landOf(atlas, o.view, detail, [...(o.outlined ?? [])].filter((code) => countries.has(code)).sort());
  const drawn = ({ shape, kind, level }: (typeof shown)[number]): readonly CardPath[] => {
    const picked = shape.alpha2 === o.picked;
    const apart = kind === 'not-applicable' && !picked;
    const fill = level !== undefined ? (ramp(o.ink)[level - 1] ?? o.ink.none) : apart ? 'url(#cross)' : kind === 'subject' ? o.ink.bg : o.ink.none;
    // No line on the coast of a fill: it would take from small islands what they are.
    const [stroke, strokeWidth] = level !== undefined ? ['none', 0] : apart ? [o.ink.text, BORDER * grid] : [kind === 'subject' && !picked ? o.ink.text : o.ink.accent, (picked ? ACCENT : OUTLINE) * grid];
    const dot = picked ? shape.whole < DOT_BELOW.picked : level !== undefined && shape.whole < DOT_BELOW.all;
    const ring = picked ? (level === undefined ? ACCENT : OUTLINE) : BORDER;
    const [striped, pip] = o.striped?.has(shape.alpha2) ? [[{ d: shape.d, fill: 'url(#stripes)' }], [{ d: disc(shape.point, PIP, grid), fill: o.ink.bg }]] : [[], []];
    return [...(shape.d ? [{ d: shape.d, fill, stroke, strokeWidth }, ...striped] : []), ...(dot ? [{ d: disc(shape.point, picked ? RADIUS : RADIUS_ALL, grid), fill, stroke: level === undefined ? o.ink.accent : o.ink.text, strokeWidth: ring * grid }, ...pip] : [])];
  };
  const filled = shown.filter((m) => m.level !== undefined).map((m) => m.shape.alpha2).sort();
  const between = bordersOf(atlas, o.view, detail, filled);
  const land = landOf(atlas, o.view, detail, [...countries.keys()].filter((code) => !filled.includes(code)).sort());
  const keys = shown.flatMap(drawn);
  return {
    viewBox: `0 0 ${sheet.width * grid} ${sheet.height * grid}`,
    patterns: patternsOf(o.ink, grid).filter(({ id }) => keys.some((p) => p.fill === `url(#${id})`)),
    paths: [
      { d: land.outline, fill: o.ink.none, stroke: o.ink.line, strokeWidth: BORDER * grid },
      { d: land.borders, fill: 'none', stroke: o.ink.line, strokeWidth: BORDER * grid },
      ...keys,
      ...(between ? [{ d: between, fill: 'none', stroke: o.ink.bg, strokeWidth: BORDER * grid }] : []),
      ...[outlined.outline, outlined.borders].filter(Boolean).map((d) => ({ d, fill: 'none', stroke: o.ink.member, strokeWidth: MEMBER * grid })),
    ],
  };
}

/** A country drawn with another's land, at the registry's point. */
const pointShape = ({ alpha2 }: MapCountry, point: Point | null): Shape | undefined => (point ? { alpha2, d: '', point, depth: 0, rings: [], area: 0, whole: 0 } : undefined);

function disc([x, y]: Point, radius: number, grid: number): string {
  const r = radius * grid;
  return `M${Math.round(x * grid) - r} ${Math.round(y * grid)}a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0-${2 * r} 0z`;
}
