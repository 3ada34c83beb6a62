/** The names without a stated country: in every total and on no country. What the totals would be is said, and counted nowhere else. */
import { countryOf } from '../lookup/countries';
import type { Country, Dataset } from '../dataset/schema';
import { notStated, tallies } from '../counts/tally';

/** A country that a note on record names beside some of them. */
export interface WouldBe {
  readonly country: Country;
  readonly now: number;
  /** With the names whose note points to this country. */
  readonly then: number;
}

/** For each country that the notes name: its number, and what it would be. */
export function wouldBe(data: Dataset): readonly WouldBe[] {
  const pointed = notStated(data).flatMap((s) => s.note_country ?? []);
  const names = new Map(tallies(data).map((t) => [t.country, t.names]));
  return [...new Set(pointed)].map((alpha2) => {
    const now = names.get(alpha2) ?? 0;
    return { country: countryOf(data, alpha2), now, then: now + pointed.filter((p) => p === alpha2).length };
  });
}
