/** The maps of the front page: the world, and the case's parts of it drawn larger. */
import type { Dataset } from '../dataset/schema';
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
import { mapLabelWords, markLabel } from './map-words';
import { countryOf } from '../lookup/countries';
import { counted } from '../words/plural';
import { tallies } from '../counts/tally';

let held: { readonly data: Dataset; readonly atlas: Atlas } | undefined;

/** The atlas joined with the registry, once per dataset: reading and weighing it takes about a second. */
export function atlasFor(data: Dataset): Atlas {
  if (held?.data !== data) held = { data, atlas: atlasOf(readTopology(), data.countries) };
  return held.atlas;
}

/** The case's views as the map engine's. */
export const insetViews = (data: Dataset): readonly Extract<View, { kind: 'extent' }>[] =>
  data.case.views.map((v) => ({ kind: 'extent', id: v.id, extent: v.extent, ratio: v.ratio }));

/** What lies over the land in this view. */
export interface Over {
  readonly circles?: readonly Circle[];
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

/** A map whose numbers are circles: the words stand in or beside the circles, not where the case puts them for fills. */
function withCircles(data: Dataset, view: MapView, sheet: MapSheet, id: string): FrontMap {
  const words = mapLabelWords(data, view);
  const circles = apart(
    sheet.marks
      .flatMap((m) => {
        const value = view.values.get(m.alpha2);
        const row = data.case.labels.find((l) => l.view === id && l.country === m.alpha2);
        return typeof value === 'number' ? [{ ...circleOf(m.point, value), country: m.alpha2, inside: row?.show === 'number', text: row ? words(m.alpha2, row.show) : '' }] : [];
      })
      .sort((a, b) => b.radius - a.radius),
  );
  return { sheet: { ...sheet, labels: [...sheet.labels, ...circleLabels(circles, sheet, sheet.labels.map(boxOfLabel))] }, over: { circles } };
}

function overOf(data: Dataset, view: MapView, sheet: MapSheet, at: View, detail: Detail): Over {
  if (!view.outlined) return {};
  const codes = [...view.outlined].filter((code) => code !== data.case.subject && sheet.marks.some((m) => m.alpha2 === code));
  const dots = sheet.marks.filter((m) => view.outlined?.has(m.alpha2) && m.d === '').map((m) => pointPath(m.point, sheet.grid));
  return { outlined: { land: landOf(atlasFor(data), at, { ...detail, keen: [...view.values.keys(), data.case.subject] }, codes), dots: dots.join('') } };
}

/** An inset with its heading: "South-East Asia", "101 names, 5 countries". */
export interface Inset {
  readonly name: string;
  readonly summary: string;
  readonly map: FrontMap;
}

/**
 * Does an inset show this country, rather than a sliver of it at its edge? A label there says so, as does its label point inside.
 * The case's labels decide for land that the picture cuts.
 */
function shows(data: Dataset, view: Extract<View, { kind: 'extent' }>, code: string): boolean {
  if (data.case.labels.some((l) => l.view === view.id && l.country === code)) return true;
  const { lon, lat } = countryOf(data, code);
  const [west, south, east, north] = view.extent;
  return lon >= west && lon <= east && lat >= south && lat <= north;
}

/** World and insets for one view. A country that an inset shows is a stop of the Tab key there, where it can be seen; all others on the world. */
export function frontMaps(data: Dataset, view: MapView): { readonly world: FrontMap; readonly insets: readonly Inset[] } {
  const atlas = atlasFor(data);
  const views = insetViews(data);
  const rows = tallies(data);
  const responders = new Set([...view.values.keys(), data.case.subject]);
  const shownIn = views.map((v) => new Set([...responders].filter((code) => shows(data, v, code))));
  const inInset = new Set(shownIn.flatMap((codes) => [...codes]));
  const scale = view.unit === 'percent' ? ('shares' as const) : ('counts' as const);
  const common = { countries: data.countries, values: view.values, limits: view.limits, scale, subject: data.case.subject, href: (c: { slug: string }) => countryHref(c.slug), label: markLabel(data) };
  const words = mapLabelWords(data, view);
  const named = view.values.size > 0 && view.mark !== 'circle';
  const labelled = (id: string) => data.case.labels.filter((l) => l.view === id && (named || l.country === data.case.subject));
  const outside = new Set([...responders].filter((code) => !inInset.has(code)));
  const whole: View = { kind: 'world', id: 'world' };
  const withOver = (at: View, detail: Detail, sheet: MapSheet): FrontMap => (view.mark === 'circle' ? withCircles(data, view, sheet, at.id) : { sheet, over: overOf(data, view, sheet, at, detail) });
  const world = mapSheet(atlas, { id: 'w', view: whole, detail: details.world, ...common, labels: labelled('world'), words, frames: views, stops: outside, targets: outside, minWidth: 358 });
  const insets = views.map((v, i): Inset => {
    const codes = shownIn[i] ?? new Set<string>();
    const inside = rows.filter((t) => codes.has(t.country) && view.values.has(t.country));
    const names = inside.reduce((n, t) => n + t.names, 0);
    return {
      name: data.case.views[i]?.name ?? '',
      summary: view.values.size === 0 ? '' : `${counted(names, 'name')}, ${counted(inside.length, 'country', 'countries')}`,
      map: withOver(v, details.inset, mapSheet(atlas, { id: `i${i}`, view: v, detail: details.inset, ...common, labels: labelled(v.id), words, stops: codes, targets: codes, minWidth: 320 })),
    };
  });
  return { world: withOver(whole, details.world, world), insets };
}
