/** Who of a country made a statement, counted, and where on its page the counted ones stand. The letter's names have their own list. */
import type { Dataset } from '../schema';
import { speaker, statementsFrom } from '../lookup/speakers';

/** A count with the address of what was counted: the one statement, or the list with all of the kind brought out. */
export interface Spoken {
  readonly persons: number;
  readonly bodies: number;
  /** Entries of the public record on its page: beyond the held sources. */
  readonly record: number;
  readonly personsHref: string;
  readonly bodiesHref: string;
  readonly recordHref: string;
}

/** How many different persons, and how many bodies or groups, of a country made a statement, and what only the public record holds. */
export function speakersFrom(data: Dataset, alpha2: string): Spoken {
  const all = statementsFrom(data, alpha2);
  const isPerson = (id: string): boolean => speaker(data, id).person !== undefined;
  const persons = all.filter((s) => isPerson(s.speaker));
  const bodies = all.filter((s) => !isPerson(s.speaker));
  const record = data.record.filter((r) => r.countries?.includes(alpha2));
  const href = (own: readonly { readonly id: string }[], anchor: string): string => (own.length === 1 && own[0] ? `#${own[0].id}` : anchor);
  return {
    persons: new Set(persons.map((s) => s.speaker)).size,
    bodies: new Set(bodies.map((s) => s.speaker)).size,
    record: record.length,
    personsHref: href(persons, '#from-persons'),
    bodiesHref: href(bodies, '#from-bodies'),
    recordHref: href(record, '#from-record'),
  };
}
