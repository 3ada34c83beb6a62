/** Ways from one country to the next: its region, and the list of the countries with names. */
import { countryOf } from '../lookup/countries';
import { countryRows } from './rows';
import type { Country, Dataset } from '../schema';
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

/** The pages before and after, and the words for the order they are in. The order does not wrap. */
export interface BeforeAndAfter {
  readonly order: string;
  readonly before?: Country | undefined;
  readonly after?: Country | undefined;
}

/** Countries with names by their number; all others, from A to Z. Every page of the registry stands in exactly one of the two orders. */
export function beforeAndAfter(data: Dataset, own: Country): BeforeAndAfter {
  const ranked = countryRows(data).map((r) => countryOf(data, r.key));
  const hasNames = ranked.includes(own);
  const rest = data.countries.filter((c) => !ranked.includes(c)).sort((a, b) => a.name.localeCompare(b.name, 'en'));
  const all = hasNames ? ranked : rest;
  const place = all.indexOf(own);
  return { order: hasNames ? 'By number of names' : 'Without a name, A to Z', before: all[place - 1], after: all[place + 1] };
}
