/** Rows of the list of countries: the same numbers as the map, for everyone who reads rather than looks. */
import { countryOf } from '../lookup/countries';
import type { Dataset } from '../schema';
import { countryHref } from '../site/links';
import { printedName } from '../counts/printed';
import { tallies } from '../counts/tally';

/** A row of the list: what the letter prints, and how many. */
export interface CountryRow {
  /** Alpha-2; ties the row to its mark on the map. */
  readonly key: string;
  readonly href: string;
  /** As printed. */
  readonly name: string;
  readonly names: number;
  readonly national: number;
  readonly european: number;
}

/** Countries with a name on the letter, most names first, then by printed name. */
export function countryRows(data: Dataset): readonly CountryRow[] {
  return tallies(data)
    .map((t) => ({ key: t.country, href: countryHref(countryOf(data, t.country).slug), name: printedName(t), names: t.names, national: t.national, european: t.european }))
    .sort((a, b) => b.names - a.names || a.name.localeCompare(b.name, 'en'));
}
