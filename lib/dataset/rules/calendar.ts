/** Days that exist, in the time this product is about. */
import { daysIn } from '../../words/days';
import type { Fault } from '../fault';
import { isoDate, type TableName } from '../../schema';
import { caseRow, faultAt, type Rule } from '../table';
import { valueAt, valuesAt } from '../values';

const earliest = 1900;

/** Every field with a date. Memberships may begin long before (the oldest parliaments' union dates from 1889). */
export const dates: readonly { readonly table: TableName | 'case'; readonly field: string; readonly anyAge?: boolean }[] = [
  { table: 'memberships', field: 'from', anyAge: true },
  { table: 'memberships', field: 'to', anyAge: true },
  { table: 'chambers', field: 'as_at' },
  { table: 'world_references', field: 'date' },
  { table: 'references', field: 'date' },
  { table: 'corrections', field: 'date' },
  { table: 'case', field: 'letter.date' },
  { table: 'case', field: 'version' },
  ...(['statements', 'events', 'sources', 'record'] as const).flatMap((table) => ['value', 'end', 'other'].map((part) => ({ table, field: `date.${part}` }))),
];

/** Is `a` after `b`, as far as both are precise? */
export function isAfter(a: string, b: string): boolean {
  const length = Math.min(a.length, b.length);
  return a.slice(0, length) > b.slice(0, length);
}

function calendarFault(date: string, version: unknown, anyAge: boolean): string | undefined {
  const [year = 0, month, day] = date.split('-').map(Number);
  if (month !== undefined && day !== undefined && day > daysIn(year, month)) return `"${date}" is not in the calendar: that month has ${daysIn(year, month)} days; correct it`;
  if (!anyAge && year < earliest) return `"${date}" is before ${earliest}; correct the year`;
  if (isoDate.safeParse(version).success && isAfter(date, String(version))) return `"${date}" is after this version of the data (${String(version)}); correct it, or raise "version" in case.yaml`;
  return undefined;
}

/** Refuses a day that is in no calendar, one before this product's time, and one after the version of the data. */
export const calendar: Rule = (tables) => {
  const version = valueAt(caseRow(tables)?.raw, ['version']);
  return dates.flatMap(({ table: name, field, anyAge = false }) =>
    tables[name].rows.flatMap((row) =>
      valuesAt(row.raw, field).flatMap(({ path, value }): readonly Fault[] => {
        const message = isoDate.safeParse(value).success && calendarFault(String(value), version, anyAge);
        return message ? [faultAt(tables[name], row, path, message)] : [];
      }),
    ),
  );
};
