/** Counting signatures. Every number on a page, a picture, a card or in a file comes from here. */
import type { Dataset, Signature } from '../schema';

/** Names printed under one country, in the letter's order. */
export interface CountryTally {
  readonly country: string;
  readonly signatures: readonly Signature[];
  /** `national + european`. */
  readonly names: number;
  /** Members of a national parliament, either house. */
  readonly national: number;
  /** Members of the European Parliament printed under this country. */
  readonly european: number;
}

/** The sums that must add up: `names = national + european + without_country`. */
export interface Totals {
  readonly names: number;
  readonly with_country: number;
  readonly without_country: number;
  readonly countries: number;
  readonly national: number;
  readonly european: number;
  readonly countries_national: number;
  readonly countries_only_european: number;
}

export const isEuropean = (s: Signature): boolean => s.level === 'european';
export const isNational = (s: Signature): boolean => s.level !== undefined && s.level !== 'european';

/** Tallies of the countries that have at least one name, most names first, then in the order of the registry. */
export function tallies(data: Pick<Dataset, 'signatures' | 'countries'>): readonly CountryTally[] {
  const byCountry = new Map<string, Signature[]>();
  for (const s of data.signatures) if (s.country !== undefined) byCountry.set(s.country, [...(byCountry.get(s.country) ?? []), s]);
  const order = new Map(data.countries.map((c, i) => [c.alpha2, i]));
  return [...byCountry]
    .map(([country, signatures]) => ({
      country,
      signatures,
      names: signatures.length,
      national: signatures.filter(isNational).length,
      european: signatures.filter(isEuropean).length,
    }))
    .sort((a, b) => b.names - a.names || (order.get(a.country) ?? 0) - (order.get(b.country) ?? 0));
}

/** Sums over the whole letter. The names without a stated country are in `names` and in no country. */
export function totals(data: Pick<Dataset, 'signatures' | 'countries'>): Totals {
  const rows = tallies(data);
  const with_country = data.signatures.filter((s) => s.country !== undefined).length;
  return {
    names: data.signatures.length,
    with_country,
    without_country: data.signatures.length - with_country,
    countries: rows.length,
    national: data.signatures.filter(isNational).length,
    european: data.signatures.filter(isEuropean).length,
    countries_national: rows.filter((r) => r.national > 0).length,
    countries_only_european: rows.filter((r) => r.national === 0).length,
  };
}

/** Signatures that print no country, in the letter's order. */
export const notStated = (data: Pick<Dataset, 'signatures'>): readonly Signature[] => data.signatures.filter((s) => s.country === undefined);
