import { tallies } from '../counts/tally';
import type { Dataset } from '../dataset/schema';
import { countryOf } from '../lookup/countries';
import { countryHref, signedHref } from '../site/links';

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
