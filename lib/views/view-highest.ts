/** The countries with the highest numbers of a view, for every sentence that names them: heading, summary, share picture. */
import { percentText } from '../counts/shares';
import { levels, type Level } from '../counts/highest';
import type { Dataset } from '../schema';
import { countryOf } from '../lookup/countries';
import type { MapView, Value } from './map-views';

/** Figure of a value in the map's own unit. */
export const valueText = (value: Value | undefined, unit: MapView['unit']): string =>
  value === undefined ? '–' : value === 'not-applicable' ? 'not applicable' : unit === 'percent' ? percentText(value) : String(value);

/** Countries with a number, highest first; those with the same number by name. "Not applicable" is no number. */
export function viewLevels(data: Dataset, view: MapView): readonly Level[] {
  const name = (code: string) => countryOf(data, code).name;
  const numbers = [...view.values].flatMap(([code, v]): [string, number][] => (v === 'not-applicable' ? [] : [[code, v]]));
  return levels(numbers.sort(([a], [b]) => name(a).localeCompare(name(b), 'en')), (value) => valueText(value, view.unit));
}
