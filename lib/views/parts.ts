/** The parts of the world that a case draws larger, and what each of them shows. */
import type { Dataset } from '../schema';
import { countryOf } from '../lookup/countries';
import type { View } from '../map/projection';

/** The case's views as the map engine's. */
export const insetViews = (data: Dataset): readonly Extract<View, { kind: 'extent' }>[] =>
  data.case.views.map((v) => ({ kind: 'extent', id: v.id, extent: v.extent, ratio: v.ratio }));

/**
 * Does a part show this country, rather than a sliver of it at its edge? A label there says so, as does its label point inside.
 * The case's labels decide for land that the picture cuts.
 */
function shows(data: Dataset, view: Extract<View, { kind: 'extent' }>, code: string): boolean {
  if (data.case.labels.some((l) => l.view === view.id && l.country === code)) return true;
  const { lon, lat } = countryOf(data, code);
  const [west, south, east, north] = view.extent;
  return lon >= west && lon <= east && lat >= south && lat <= north;
}

/** The parts that show a country, counted from 1. */
export const partsOf = (data: Dataset, code: string): readonly number[] => insetViews(data).flatMap((view, i) => (shows(data, view, code) ? [i + 1] : []));

/** Anchor of the rows of one part in the list below the map. */
export const partAnchor = (part: number): string => `part-${part}`;
