/** The maps of the front page: the world, and the case's parts of it drawn larger. */
import type { Dataset } from '../schema';
import { countryHref } from '../site/links';
import { atlasOf, readTopology, type Atlas } from '../map/atlas';
import { apart, type Circle } from '../map/circle';
import { circleLabels } from '../map/circle-labels';
import { details, type Detail } from '../map/details';
import { boxOfLabel } from '../map/label-box';
import { landOf, type Land } from '../map/land';
import { pointPath } from '../map/path';
import { mapSheet, type MapSheet } from '../map/sheet';
import type { View } from '../map/projection';
import type { MapView } from './map-views';
import { mapLabelWords } from './map-words';
import { markLabel } from './mark-label';
import { tallies } from '../counts/tally';
import { counted } from '../words/plural';
import { insetViews, partAnchor, partsOf } from './parts';

let held: { readonly data: Dataset; readonly atlas: Atlas } | undefined;

/** The atlas joined with the registry, once per dataset: reading and weighing it takes about a second. */
export function atlasFor(data: Dataset): Atlas {
  if (held?.data !== data) held = { data, atlas: atlasOf(readTopology(), data.countries) };
  return held.atlas;
}

/** A circle with where it leads. */
export interface PlacedCircle extends Circle {
  readonly country: string;
  readonly href: string;
}

/** What lies over the land in this view. */
export interface Over {
  readonly circles?: readonly PlacedCircle[];
  readonly outlined?: { readonly land: Land; readonly dots: string };
}

/** A sheet with what lies over it. */
export interface FrontMap {
  readonly sheet: MapSheet;
  readonly over: Over;
}

/** Radius of the circle for one name, in px; the area of a circle is proportional to its number. */
const oneName = 3.2;

/** The circle of a number of names, at a place. */
export const circleOf = (at: Circle['at'], names: number): Circle => ({ at, radius: Number((oneName * Math.sqrt(names)).toFixed(1)) });

/**
 * Narrowest widths at which circles have words, CSS pixels: on a part in a window of 320, on the world where it is more than a strip; see
 * components/home/home.css. The circles of the world are far apart.
 */
const narrowest = { part: 288, world: 656 };

/** A map whose numbers are circles: the words stand in or beside the circles, not where the case puts them for fills. */
function withCircles(data: Dataset, view: MapView, sheet: MapSheet, id: string): FrontMap {
  const words = mapLabelWords(data, view);
  const shrink = (id === 'world' ? narrowest.world : narrowest.part) / sheet.width;
  const circles = apart(
    sheet.marks
      .flatMap((m) => {
        const value = view.values.get(m.alpha2);
        const row = data.case.labels.find((l) => l.view === id && l.country === m.alpha2);
        // A part of the world has the circles of the countries it shows, not of those at its edge; the world has the others. There, those of a part would push one another far from their countries.
        return typeof value === 'number' && m.focusable ? [{ ...circleOf(m.point, value), country: m.alpha2, href: m.href, inside: row?.show === 'number', text: row ? words(m.alpha2, row.show) : '' }] : [];
      })
      .sort((a, b) => b.radius - a.radius),
    shrink,
  );
  // Words shrink with the sheet, circles do not: those beside a circle keep off the largest it gets.
  const worded = circles.map((c) => (c.inside ? c : { ...c, radius: c.radius / shrink }));
  return { sheet: { ...sheet, labels: [...sheet.labels, ...circleLabels(worded, sheet, sheet.labels.map(boxOfLabel))] }, over: { circles } };
}

function overOf(data: Dataset, view: MapView, sheet: MapSheet, at: View, detail: Detail): Over {
  if (!view.outlined) return {};
  const codes = [...view.outlined].filter((code) => code !== data.case.subject && sheet.marks.some((m) => m.alpha2 === code));
  const dots = sheet.marks.filter((m) => view.outlined?.has(m.alpha2) && (m.d === '' || m.needsDot)).map((m) => pointPath(m.point, sheet.grid));
  return { outlined: { land: landOf(atlasFor(data), at, { ...detail, keen: [...view.values.keys(), data.case.subject] }, codes), dots: dots.join('') } };
}

/** An inset with its heading: "South-East Asia", "101 names, 5 countries"; `href` opens the rows of its countries. */
export interface Inset {
  readonly name: string;
  readonly summary: string;
  readonly href: string;
  readonly map: FrontMap;
}

/** At most this many stops of the Tab key on the maps of a page. */
const MOST_STOPS = 30;

/**
 * Countries that can be pointed at on their own in every view, with a target however small they are: whoever looks for a country that answered finds it also
 * where it is a member, or had not yet answered. Those of them that are stops of the Tab key too: all, or, where that were too many, what the view is about;
 * the members of a larger body are in its list.
 */
function reachable(data: Dataset, view: MapView): { readonly apart: ReadonlySet<string>; readonly stops: ReadonlySet<string> } {
  const named = [...tallies(data).map((t) => t.country), data.case.subject];
  const about = new Set([...view.values.keys(), ...(view.outlined ?? []), data.case.subject]);
  const few = about.size <= MOST_STOPS ? about : [];
  const apart = new Set([...named, ...few]);
  return { apart, stops: apart.size <= MOST_STOPS || about.size > MOST_STOPS ? apart : about };
}

/** What a part shows in the view's own unit. */
function summaryOf(view: MapView, codes: ReadonlySet<string>): string {
  const inside = [...view.values].filter(([code]) => codes.has(code)).map(([, value]) => value);
  const numbers = inside.filter((v) => v !== 'not-applicable');
  if (inside.length === 0) return '';
  const countries = counted(numbers.length, 'country', 'countries');
  if (view.unit === 'names') return `${counted(numbers.reduce((a, b) => a + b, 0), 'name')}, ${countries}`;
  return [`${countries} with a share`, ...(inside.length > numbers.length ? [`${inside.length - numbers.length} not applicable`] : [])].join(', ');
}

/** World and insets for one view. A country that an inset shows is a stop of the Tab key there, where it can be seen; all others on the world. */
export function frontMaps(data: Dataset, view: MapView): { readonly world: FrontMap; readonly insets: readonly Inset[] } {
  const atlas = atlasFor(data);
  const views = insetViews(data).map((at, i) => ({ at, part: i + 1, name: data.case.views[i]?.name ?? '' }));
  const { apart, stops } = reachable(data, view);
  const shownIn = views.map(({ part }) => new Set([...apart].filter((code) => partsOf(data, code).includes(part))));
  const inInset = new Set(shownIn.flatMap((codes) => [...codes]));
  const outside = new Set([...apart].filter((code) => !inInset.has(code)));
  const kept = (codes: ReadonlySet<string>) => new Set([...codes].filter((code) => stops.has(code)));
  const common = { ...(view.upper ? { striped: view.upper } : {}), unfilled: view.mark === 'circle', countries: data.countries, values: view.values, limits: view.limits, scale: view.unit === 'percent' ? ('shares' as const) : ('counts' as const), subject: data.case.subject, href: (c: { slug: string }) => countryHref(c.slug), label: markLabel(data, view) };
  const words = mapLabelWords(data, view);
  const labelled = (id: string) => data.case.labels.filter((l) => l.view === id && (l.country === data.case.subject || (view.mark !== 'circle' && typeof view.values.get(l.country) === 'number')));
  const whole: View = { kind: 'world', id: 'world' };
  const withOver = (at: View, detail: Detail, sheet: MapSheet): FrontMap => (view.mark === 'circle' ? withCircles(data, view, sheet, at.id) : { sheet, over: overOf(data, view, sheet, at, detail) });
  const world = mapSheet(atlas, { id: 'w', view: whole, detail: details.world, ...common, labels: labelled('world'), words, frames: views.map(({ at }) => at), apart, stops: kept(outside), targets: outside, minWidth: 358 });
  const insets = views.map(({ at, part, name }, i): Inset => {
    const codes = shownIn[i] ?? new Set<string>();
    return {
      name,
      summary: summaryOf(view, codes),
      href: `${view.said ? '/' : ''}#${partAnchor(part)}`,
      map: withOver(at, details.inset, mapSheet(atlas, { id: `i${part - 1}`, view: at, detail: details.inset, ...common, labels: labelled(at.id), words, apart, stops: kept(codes), targets: codes, minWidth: 320 })),
    };
  });
  return { world: withOver(whole, details.world, world), insets };
}
