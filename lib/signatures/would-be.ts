/** What the totals would be with the names that print no country: said once, and counted nowhere else. */
import { countryOf } from '../lookup/countries';
import type { Dataset } from '../schema';
import { notStated, tallies, totals } from '../counts/tally';
import { countriesHref, countryHref, mandateHref, notStatedHref, signatoriesHref, signedHref } from '../site/links';

/** A count, and the rows it was counted from. */
export interface CountedLink {
  readonly count: number;
  readonly href: string;
}

/** One total: as printed, and what would be added to it. */
export interface WouldBeRow {
  readonly label: string;
  readonly href?: string;
  readonly now: CountedLink;
  readonly added: CountedLink;
}

/** A row for each country that the notes on these names point to, then the sums over the letter. */
export function wouldBe(data: Dataset): readonly WouldBeRow[] {
  const pointed = notStated(data).flatMap((s) => s.note_country ?? []);
  const names = new Map(tallies(data).map((t) => [t.country, t.names]));
  const countries = [...new Set(pointed)].map((code) => countryOf(data, code));
  const added = (count: number): CountedLink => ({ count, href: `${notStatedHref}#names` });
  const sums = totals(data);
  return [
    ...countries.map((c) => ({
      label: c.name,
      href: countryHref(c.slug),
      now: { count: names.get(c.alpha2) ?? 0, href: signedHref(c.slug) },
      added: added(pointed.filter((p) => p === c.alpha2).length),
    })),
    { label: 'Names with a country', now: { count: sums.with_country, href: mandateHref('stated') }, added: added(pointed.length) },
    { label: 'Countries', now: { count: sums.countries, href: countriesHref }, added: added(countries.filter((c) => !names.has(c.alpha2)).length) },
    { label: 'Names on the letter', now: { count: sums.names, href: signatoriesHref }, added: added(0) },
  ];
}
