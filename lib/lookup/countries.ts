/** Looking up the registry of countries and territories. */
import type { Country, Dataset } from '../schema';

/** The country with this alpha-2 code. Throws for an unknown code, which the data check makes impossible. */
export function countryOf(data: Pick<Dataset, 'countries'>, alpha2: string): Country {
  const country = data.countries.find((c) => c.alpha2 === alpha2);
  if (!country) throw new Error(`no country "${alpha2}"`);
  return country;
}

/** The country with this slug, if any. */
export const countryBySlug = (data: Pick<Dataset, 'countries'>, slug: string): Country | undefined => data.countries.find((c) => c.slug === slug);
