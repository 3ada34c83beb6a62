/** Who spoke from a country, beside what was said back. The letter's names are not here: they have their own list. */
import type { Dataset } from '../dataset/schema';
import { exchanges, type Exchange } from '../statements/exchanges';
import { statementsFrom } from '../lookup/speakers';
import { recordVoice, type Voice } from '../evidence/voices';

/** Rows for the statements of a country's bodies and persons: call left, reply right, in time order. Public-record calls have their own section. */
export function countryExchanges(data: Dataset, alpha2: string): readonly Exchange[] {
  const own = statementsFrom(data, alpha2);
  const statements = data.statements.filter((s) => own.includes(s) || own.some((o) => o.answers?.includes(s.id) || s.answers?.includes(o.id)));
  return exchanges(data, { statements, record: data.record.filter((r) => r.kind === 'reply') });
}

/** Entries of the public record that concern a country, in time order. Beyond the held sources and in no count. */
export function countryRecord(data: Dataset, alpha2: string): readonly Voice[] {
  return data.record
    .filter((r) => r.countries?.includes(alpha2))
    .sort((a, b) => a.date.value.localeCompare(b.date.value, 'en'))
    .map((r) => recordVoice(data, r));
}

/** How many different persons, and how many bodies or groups, of a country made a statement. */
export function speakersFrom(data: Dataset, alpha2: string): { readonly persons: number; readonly bodies: number } {
  const ids = [...new Set(statementsFrom(data, alpha2).map((s) => s.speaker))];
  const persons = ids.filter((id) => data.persons.some((p) => p.id === id)).length;
  return { persons, bodies: ids.length - persons };
}
