/** What × where × colour = marks: one per country on a sheet, ready to print. */
import type { MapCountry } from './atlas';
import type { ClassNumber } from './classes';
import { isPlain, kindOf, type KindOptions, type MarkKind, type Value } from './kinds';
import type { Point } from './path';
import type { Shape, Shapes } from './shapes';
import { targetsOf } from './targets';

export interface CountryMark {
  readonly alpha2: string;
  readonly slug: string;
  readonly name: string;
  readonly kind: MarkKind;
  /** Only for `class`. */
  readonly level?: ClassNumber;
  readonly href: string;
  /** Accessible name of the link. */
  readonly label: string;
  /** A stop of the Tab key. */
  readonly focusable: boolean;
  /** A link of its own, painted over plain land, which shares one. */
  readonly apart: boolean;
  readonly picked: boolean;
  /** Has a class, of another kind of value than the other countries: stripes lie over its fill. */
  readonly striped?: true;
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
export interface MarkOptions extends KindOptions {
  readonly countries: readonly MapCountry[];
  readonly values: ReadonlyMap<string, Value>;
  readonly picked?: string;
  /** Countries whose value is of another kind than the others'. */
  readonly striped?: ReadonlySet<string>;
  readonly href: (country: MapCountry) => string;
  readonly label: (country: MapCountry, value: Value | undefined) => string;
  /** Countries that are a stop of the Tab key here; the others can be pointed at only. Default: all with a response, and the subject. */
  readonly stops?: ReadonlySet<string>;
  /** Countries that are links of their own here even without a response. */
  readonly apart?: ReadonlySet<string>;
  /** Countries that get a 24 px target here if their land is too small for one. Default: all with a response, and the subject, most of whose land is here. */
  readonly targets?: ReadonlySet<string>;
  /** Square CSS pixels of land below which a dot marks a responder or the subject. Default 12. */
  readonly dotBelow?: number;
  /** Narrowest width in CSS pixels at which this sheet is shown: targets do not shrink with the land. */
  readonly minWidth?: number;
}

/** Default of `dotBelow`; and for the picked country, whose outline is the widest on the map, always. */
const DOT_BELOW = 12;
/** Land whose inscribed circle has a smaller radius may not hold a 24 px square (half its diagonal is 17, and two pixels for whole pixels at the edges). */
const TARGET_BELOW = 19;
/** A country with less than this part of its land on the sheet is another sheet's business. */
const COMPLETE = 0.4;

interface Drawn { readonly country: MapCountry; readonly shape: Shape; readonly kind: MarkKind; readonly level?: ClassNumber }

/**
 * Marks in the order they are painted: land without a response, the subject, then responders and other stops of the Tab key from large to
 * small, so that a small one lies on its large neighbour; the picked one over its neighbours' land, but under their dots.
 */
export function marksOf(shapes: Shapes, o: MarkOptions): readonly CountryMark[] {
  const shrink = Math.min(1, (o.minWidth ?? shapes.sheet.width) / shapes.sheet.width);
  const dotBelow = o.dotBelow ?? DOT_BELOW;
  const isPicked = ({ country }: Drawn) => country.alpha2 === o.picked;
  const drawn = o.countries.flatMap((country): Drawn[] => {
    const shape = shapes.countries.get(country.alpha2) ?? (country.alpha2 === o.picked ? pointOnly(country, shapes) : undefined);
    return shape ? [{ country, shape, ...kindOf(country, o.values.get(country.alpha2), o) }] : [];
  });
  const complete = ({ shape }: Drawn) => shape.area >= COMPLETE * shape.whole;
  // In a view that counts nothing, a country without a response can be one too.
  const isApart = (m: Drawn) => !isPlain(m) || [o.stops, o.apart].some((codes) => codes?.has(m.country.alpha2));
  const aimed = drawn.filter((m) => (o.targets ? o.targets.has(m.country.alpha2) : !isPlain(m) && complete(m)) && m.shape.depth * shrink < TARGET_BELOW);
  const above = (m: Drawn) => drawn.filter((n) => isApart(n) && n !== m && n.shape.area <= m.shape.area).map((n) => n.shape.rings);
  const targets = targetsOf(aimed.map((m) => ({ id: m.country.alpha2, at: m.shape.point, above: above(m) })), shapes.sheet, shrink);
  const needsDot = (m: Drawn) => m.shape.d === '' || (isPicked(m) ? m.shape.whole < DOT_BELOW : isApart(m) && m.shape.whole < dotBelow);
  const rank = (m: Drawn) => (isPicked(m) ? 3 : !isApart(m) ? 0 : m.kind === 'subject' ? 1 : 2) + (needsDot(m) && isApart(m) ? 2 : 0);
  return drawn
    .sort((a, b) => rank(a) - rank(b) || (isApart(a) ? b.shape.area - a.shape.area : 0))
    .map((m): CountryMark => {
      const { country: { alpha2, slug, name }, shape, kind, level } = m;
      const target = targets.get(alpha2);
      return {
        alpha2,
        slug,
        name,
        kind,
        ...(level === undefined ? {} : { level }),
        href: o.href(m.country),
        label: o.label(m.country, o.values.get(alpha2)),
        apart: isPicked(m) || isApart(m),
        focusable: o.stops ? o.stops.has(alpha2) : !isPlain(m),
        picked: isPicked(m),
        ...(kind === 'class' && o.striped?.has(alpha2) ? { striped: true } : {}),
        d: shape.d,
        point: shape.point,
        needsDot: needsDot(m),
        ...(target ? { target } : {}),
      };
    });
}

/** The picked country must be somewhere even if its land is drawn with another's. */
function pointOnly({ alpha2, lon, lat }: MapCountry, { sheet }: Shapes): Shape | undefined {
  const point = sheet.project([lon, lat]);
  const inside = point && point[0] >= 0 && point[1] >= 0 && point[0] <= sheet.width && point[1] <= sheet.height;
  return inside ? { alpha2, d: '', point, depth: 0, rings: [], area: 0, whole: 0 } : undefined;
}
