import { tallies } from '../counts/tally';
import type { Dataset } from '../schema';
import { countryOf } from '../lookup/countries';
import { countryHref, signedHref } from '../site/links';
import type { MapView } from './map-views';

/** A member of a body, with its number of names on the letter, which is another thing than belonging. */
export interface MemberLink {
  readonly href: string;
  readonly name: string;
  readonly names: number;
  readonly namesHref: string;
}

/** Members of a body in the registry's order. */
export function memberLinks(data: Dataset, members: ReadonlySet<string>): readonly MemberLink[] {
  const byCountry = new Map(tallies(data).map((t) => [t.country, t.names]));
  return data.countries.filter((c) => members.has(c.alpha2)).map(({ alpha2, slug }) => ({ href: countryHref(slug), name: countryOf(data, alpha2).name, names: byCountry.get(alpha2) ?? 0, namesHref: signedHref(slug) }));
}

/** Countries from which somebody had spoken, without the one addressed, which is drawn as such. */
export const outlinedCountries = (data: Dataset, view: MapView): readonly MemberLink[] => memberLinks(data, new Set([...(view.outlined ?? [])].filter((code) => code !== data.case.subject)));

/** States outside a body as alpha-2 codes in the registry's order, the one addressed apart. */
export const statesOutside = (data: Dataset, view: MapView): readonly string[] =>
  data.countries.filter((c) => c.kind !== 'territory' && c.alpha2 !== data.case.subject && !view.outlined?.has(c.alpha2)).map((c) => c.alpha2);

/** The same as links. */
export const outside = (data: Dataset, view: MapView): readonly MemberLink[] => memberLinks(data, new Set(statesOutside(data, view)));
