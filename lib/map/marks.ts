/** What × where × colour = marks: one per country and sheet, ready to print. */
import type { MapCountry } from './atlas';
import { classOf, type ClassNumber, type Limit, type Scale } from './classes';
import type { Point } from './path';
import type { Shape, Shapes } from './shapes';
import { spread } from './targets';

/** What is known of a country in one view. A missing entry is "no name"; it is never the same as "not applicable". */
export type Value = number | 'not-applicable';

export type MarkKind = 'class' | 'none' | 'subject' | 'territory' | 'not-applicable';

export interface CountryMark {
  readonly alpha2: string;
  readonly kind: MarkKind;
  /** Only for `class`. */
  readonly level?: ClassNumber;
  readonly href: string;
  /** Accessible name of the link. */
  readonly label: string;
  /** A stop of the Tab key. */
  readonly focusable: boolean;
  readonly picked: boolean;
  /** Path data on the grid, may be empty. */
  readonly d: string;
  /** Place of the dot, CSS pixels. */
  readonly point: Point;
  /** Land too small to be seen: a dot of constant size marks it. */
  readonly needsDot: boolean;
  /** Centre of a 24 px square to point at, where the land offers none; may be pushed off `point`. */
  readonly target?: Point;
}

/** What the join needs besides shapes. */
export interface MarkOptions {
  readonly countries: readonly MapCountry[];
  readonly values: ReadonlyMap<string, Value>;
  readonly limits: readonly Limit[];
  readonly scale?: Scale;
  /** Never gets a class. */
  readonly subject: string;
  readonly picked?: string;
  readonly href: (country: MapCountry) => string;
  readonly label: (country: MapCountry, value: Value | undefined) => string;
  /** Countries that are a stop of the Tab key here; the others can be pointed at only. A page names each country in one sheet. */
  readonly stops?: ReadonlySet<string>;
  /** Countries that get a 24 px target here if their land is too small for one. Default: responders and subject. */
  readonly targets?: ReadonlySet<string>;
  /** Square CSS pixels of land below which a dot marks a country. Default 12. */
  readonly dotBelow?: number;
  /** Narrowest width in CSS pixels at which this sheet is shown: targets do not shrink with the land. */
  readonly minWidth?: number;
}

/** Land of a responder, the subject or the picked country with less than this to see gets a dot; square CSS pixels. */
const DOT_BELOW = 12;
/** Land smaller than this on its short side may not hold a 24 px square (it is never a rectangle). */
const TARGET_BELOW = 46;

/** The kind and class of a country. The subject has no class even if a name stands under it. */
export function kindOf(country: Pick<MapCountry, 'alpha2' | 'kind'>, value: Value | undefined, o: Pick<MarkOptions, 'subject' | 'limits' | 'scale'>): { kind: MarkKind; level?: ClassNumber } {
  if (country.alpha2 === o.subject) return { kind: 'subject' };
  if (value === 'not-applicable') return { kind: 'not-applicable' };
  const level = value === undefined ? undefined : classOf(value, o.limits, o.scale);
  if (level !== undefined) return { kind: 'class', level };
  return { kind: country.kind === 'territory' ? 'territory' : 'none' };
}

/**
 * Marks in the order they are painted: land without a response, the subject, then responders from large to small, so that a small one
 * lies on its large neighbour; the picked one last.
 */
export function marksOf(shapes: Shapes, o: MarkOptions): readonly CountryMark[] {
  const shrink = Math.min(1, (o.minWidth ?? shapes.sheet.width) / shapes.sheet.width);
  const drawn = o.countries.flatMap((country) => {
    const shape = shapes.countries.get(country.alpha2);
    return shape ? [{ country, shape, value: o.values.get(country.alpha2), ...kindOf(country, o.values.get(country.alpha2), o) }] : [];
  });
  const isKey = (m: (typeof drawn)[number]) => m.kind !== 'none' && m.kind !== 'territory';
  const wants = (m: (typeof drawn)[number]) => (o.targets ? o.targets.has(m.country.alpha2) : isKey(m)) && Math.min(...m.shape.box) * shrink < TARGET_BELOW;
  const seats = spread(drawn.filter(wants).map((m) => ({ id: m.country.alpha2, at: m.shape.point })), shapes.sheet, shrink);
  const rank = (m: (typeof drawn)[number]) => (m.country.alpha2 === o.picked ? 3 : m.kind === 'class' || m.kind === 'not-applicable' ? 2 : m.kind === 'subject' ? 1 : 0);
  const size = (s: Shape) => s.area;
  return drawn
    .map((m): CountryMark & { order: readonly [number, number] } => {
      const target = seats.get(m.country.alpha2);
      return {
        alpha2: m.country.alpha2,
        kind: m.kind,
        ...(m.level === undefined ? {} : { level: m.level }),
        href: o.href(m.country),
        label: o.label(m.country, m.value),
        focusable: o.stops ? o.stops.has(m.country.alpha2) : isKey(m),
        picked: m.country.alpha2 === o.picked,
        d: m.shape.d,
        point: m.shape.point,
        needsDot: m.shape.d === '' || ((isKey(m) || m.country.alpha2 === o.picked) && m.shape.area < (o.dotBelow ?? DOT_BELOW)),
        ...(target ? { target } : {}),
        order: [rank(m), -size(m.shape)],
      };
    })
    .sort((a, b) => a.order[0] - b.order[0] || a.order[1] - b.order[1])
    .map(({ order: _, ...mark }) => mark);
}
