/** A date is no more precise than the words of the source that carry it, and does not contradict them. */
import type { Fault } from '../fault';
import type { PartialDate } from '../../schema';
import { caseRow, faultAt, parsedRows, type Path, type Rule, type Table, type Tables } from '../table';
import { type DateParts, datePartsOf, fits, names } from './date-parts';

type Finding = readonly [Path, string];
type Precision = PartialDate['precision'];

/** What the words must have for a precision, and how to say that they have not. For `range` and `about` see `boundFindings`. */
const needed: Partial<Record<Precision, readonly [(p: DateParts) => boolean, string]>> = {
  day: [(p) => p.day !== undefined || p.weekday !== undefined, 'no day of the month and no weekday'],
  night: [(p) => p.day !== undefined || p.weekday !== undefined || p.night, 'no day and no night'],
  week: [(p) => p.day !== undefined || p.weekday !== undefined || p.week, 'no day and no week'],
  month: [(p) => p.month !== undefined, 'no month'],
  year: [(p) => p.year !== undefined, 'no year'],
};

const shown = (printed: readonly string[]): string => printed.map((words) => `"${words}"`).join(', ');

function printedFindings({ precision, printed, value, end, other = [] }: PartialDate, elsewhere: boolean): readonly Finding[] {
  const [carries, lack] = needed[precision] ?? [];
  if (printed === undefined) {
    const missing = !elsewhere && (carries !== undefined || precision === 'conflict');
    return missing ? [[['printed'], `is missing; write the words of the source that carry the date, for example [4 December 2017], or use precision "about" or "range"`]] : [];
  }
  const parts = printed.map(datePartsOf);
  if (carries && !parts.some(carries)) return [[['printed'], `${shown(printed)} has ${lack ?? ''}, so precision "${precision}" is more than the source says; correct the words or the precision`]];
  if (precision === 'conflict') {
    const lost = [value, ...other].find((date) => !parts.some((p) => p.year !== undefined && fits(p, date)));
    return lost === undefined ? [] : [[['printed'], `no words for "${lost}"; add those of the source that says so`]];
  }
  if (!carries || precision === 'week') return [];
  const dates = [value, ...(end ? [end] : [])];
  return parts.flatMap((p, i): readonly Finding[] => (dates.some((date) => fits(p, date)) ? [] : [[['printed', i], `"${printed[i] ?? ''}" does not fit ${dates.join(' to ')}; correct one`]]));
}

/** "Not stated" and the like, where the rest of the sentence is about something else than the date itself. */
const unknown = /^not\b|\bnot stated\b/i;

function basisFinding({ basis, precision }: PartialDate): readonly Finding[] {
  if (!unknown.test(basis) || needed[precision] === undefined) return [];
  return [[['basis'], `says that the date is not known, so precision "${precision}" is more than the source says; use "about" or "range"`]];
}

/** "About" a day, and the ends of a range, come from somewhere: the words or the basis name them, or anybody could move them. */
function boundFindings({ precision, value, end, basis, printed = [] }: PartialDate): readonly Finding[] {
  if (precision !== 'about' && precision !== 'range') return [];
  const said = [basis, ...printed].join('\n');
  const lost = (part: 'value' | 'end', date: string | undefined): readonly Finding[] =>
    date === undefined || names(said, date) ? [] : [[[part], `"${date}" is named neither in "printed" nor in "basis", so it is more than is known; say there where it comes from, or write a longer span`]];
  return [...lost('value', value), ...lost('end', end)];
}

/** An event that is a statement has that statement's date. */
function eventFaults({ events, statements }: Tables): readonly Fault[] {
  const dates = new Map(parsedRows(statements).map(({ parsed }) => [parsed.id, parsed.date]));
  return parsedRows(events).flatMap((row) => {
    const own = row.parsed.date;
    const said = dates.get(row.parsed.statement ?? '');
    const differs = said && (['value', 'end', 'precision'] as const).find((part) => own[part] !== said[part]);
    return differs ? [faultAt(events, row, ['date', differs], `"${own[differs] ?? ''}" is not that of statement "${row.parsed.statement ?? ''}", "${said[differs] ?? ''}"; make them alike`)] : [];
  });
}

const idle: Finding = [['printed'], 'belongs to a source text that is held; say in "basis" how the reference dates it'];

/** So has the letter in case.yaml, whose words are compared there. */
function letterFaults(tables: Tables): readonly Fault[] {
  const row = caseRow(tables);
  const letter = row?.parsed?.letter;
  const said = parsedRows(tables.statements).find(({ parsed }) => parsed.id === letter?.statement)?.parsed.date.value;
  if (!row || !letter || said === undefined || said === letter.date) return [];
  return [faultAt(tables.case, row, ['letter', 'date'], `"${letter.date}" is not that of statement "${letter.statement}", "${said}"; make them alike`)];
}

/** Refuses dates that their words do not carry, or contradict, and an event or letter with another date than its statement. */
export const dateWords: Rule = (tables) => {
  const { statements, events, sources, record } = tables;
  const dated: readonly Table<{ date: PartialDate; statement?: string }>[] = [statements, events, sources, record];
  const found = dated.flatMap((table) =>
    parsedRows(table).flatMap((row): readonly Fault[] => {
      const { date, statement } = row.parsed;
      // The public record is no text that is held, and an event that is a statement has its words there.
      const outside = table === record;
      const findings = outside && date.printed ? [idle] : printedFindings(date, outside || statement !== undefined);
      return [...basisFinding(date), ...boundFindings(date), ...findings].map(([path, message]) => faultAt(table, row, ['date', ...path], message));
    }),
  );
  return [...found, ...eventFaults(tables), ...letterFaults(tables)];
};
