/** Who spoke from a country, beside what was said back. The letter's names are not here: they have their own list. */
import type { Dataset, PartialDate, Statement } from '../dataset/schema';
import type { Exchange } from '../statements/exchanges';
import { isFromAddressedSide, repliesTo, statementsFrom } from '../lookup/speakers';
import { recordVoice, voiceOf, type Voice } from '../evidence/voices';

interface Row {
  readonly calls: readonly Statement[];
  readonly answers: readonly Statement[];
}

function row(data: Dataset, s: Statement): Row {
  if (!isFromAddressedSide(s)) return { calls: [s], answers: repliesTo(data, s.id) };
  return { calls: data.statements.filter((call) => s.answers?.includes(call.id)), answers: [s] };
}

const union = (a: readonly Statement[], b: readonly Statement[]): readonly Statement[] => [...new Set([...a, ...b])];

/** Rows that have a call in common become one, so that a call is never printed twice. */
const merged = (rows: readonly Row[]): readonly Row[] =>
  rows.reduce<readonly Row[]>((done, row) => {
    const shared = done.find((r) => r.calls.some((s) => row.calls.includes(s)));
    if (!shared) return [...done, row];
    return done.map((r) => (r === shared ? { calls: union(r.calls, row.calls), answers: union(r.answers, row.answers) } : r));
  }, []);

/** Rows for the statements of a country's bodies and persons: call left, reply right, in time order. */
export function countryExchanges(data: Dataset, alpha2: string): readonly Exchange[] {
  return merged(statementsFrom(data, alpha2).map((s) => row(data, s))).map(({ calls, answers }) => {
    const first = [...calls, ...answers][0];
    const date: PartialDate = first?.date ?? { value: '', precision: 'day', basis: '' };
    const onRecord = data.record.filter((r) => r.kind === 'reply' && calls.some((s) => r.answers?.includes(s.id)));
    return {
      id: first?.id ?? '',
      date,
      calls: calls.map((s) => voiceOf(data, s)),
      answers: [...answers.map((s) => voiceOf(data, s)), ...onRecord.map((r) => recordVoice(data, r))],
    };
  });
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
