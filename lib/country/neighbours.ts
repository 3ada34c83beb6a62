/** Ways from one country to the next: its region, and the list of the countries with names. */
import { countryOf } from '../lookup/countries';
import { countryRows } from './rows';
import type { Country, Dataset } from '../dataset/schema';
import { tallies } from '../counts/tally';

/** A country with its number of names on the letter. */
export interface Neighbour {
  readonly country: Country;
  readonly names: number;
}

const byName = (a: Neighbour, b: Neighbour) => a.country.name.localeCompare(b.country.name, 'en');

/** The other countries and territories of the same UN sub-region: those with names first, most first, then the alphabet. */
export function neighbours(data: Dataset, own: Country): readonly Neighbour[] {
  const names = new Map(tallies(data).map((t) => [t.country, t.names]));
  return data.countries
    .filter((c) => c.region === own.region && c.alpha2 !== own.alpha2)
    .map((country) => ({ country, names: names.get(country.alpha2) ?? 0 }))
    .sort((a, b) => b.names - a.names || byName(a, b));
}

/** The countries before and after in the list by number of names; the list does not wrap. Nothing for a country without names. */
export function beforeAndAfter(data: Dataset, own: Country): { readonly before?: Neighbour; readonly after?: Neighbour } {
  const rows = countryRows(data);
  const place = rows.findIndex((r) => r.key === own.alpha2);
  if (place < 0) return {};
  const at = (i: number): Neighbour | undefined => {
    const row = rows[i];
    return row && { country: countryOf(data, row.key), names: row.names };
  };
  return { before: at(place - 1), after: at(place + 1) };
}
