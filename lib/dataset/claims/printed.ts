/** What the data gives as a source prints it, outside quotation marks: names, roles, titles, words of dates, places, lines of the list. */
import type { PartialDate } from '../../schema';
import { caseRow, parsedRows, type Table, type Tables } from '../table';
import type { Claim, Place } from './claim';
import { aroundIn, everywhereIn } from './everywhere';

/** Statements and events: what has a date, a place and evidence. */
const happened = ({ statements, events }: Tables): readonly Table<{ date: PartialDate; place?: string; evidence: readonly Place[] }>[] => [statements, events];

export function persons({ persons: table }: Tables): readonly Claim[] {
  return parsedRows(table).flatMap((row) =>
    (['name', 'role'] as const).map((field): Claim => ({ kind: field, words: row.parsed[field], places: row.parsed.evidence, table, row, path: [field] })),
  );
}

/** A release or a report has a headline; the title of a primary text may be ours. */
export function titles({ sources: table }: Tables): readonly Claim[] {
  return parsedRows(table)
    .filter(({ parsed }) => parsed.kind !== 'primary')
    .map((row): Claim => ({ kind: 'title', words: row.parsed.title, places: [everywhereIn(row.parsed)], table, row, path: ['title'] }));
}

/** The date as it is given: "2013 or 2014", "2017-09-02 to 2017-09-03". */
const datesOf = ({ value, end, other = [] }: PartialDate): string => [[value, ...other].join(' or '), ...(end ? [end] : [])].join(' to ');

/** Words that carry a date stand in the evidence, or anywhere in its sources: a release dates itself at its head. */
export function dates(tables: Tables): readonly Claim[] {
  const said = happened(tables).flatMap((table) =>
    parsedRows(table).flatMap((row) => (row.parsed.date.printed ?? []).map((words, i): Claim => ({ kind: 'date', words, meaning: datesOf(row.parsed.date), places: aroundIn(tables, row.parsed.evidence), table, row, path: ['date', 'printed', i] }))),
  );
  // A source may also be dated by its own address, which everybody can see.
  const published = parsedRows(tables.sources).flatMap((row) =>
    (row.parsed.date.printed ?? []).flatMap((words, i): readonly Claim[] =>
      row.parsed.url.includes(words) ? [] : [{ kind: 'date', words, meaning: datesOf(row.parsed.date), places: [everywhereIn(row.parsed)], table: tables.sources, row, path: ['date', 'printed', i] }],
    ),
  );
  return [...said, ...published];
}

/** Proper names in a text: "Supreme Court, Port Brisk" → both. */
const properNames = (text: string): readonly string[] => text.match(/\p{Lu}[\p{L}.’'-]*(?: \p{Lu}[\p{L}.’'-]*)*/gu) ?? [];

export function places(tables: Tables): readonly Claim[] {
  return happened(tables).flatMap((table) =>
    parsedRows(table).flatMap((row) => properNames(row.parsed.place ?? '').map((words): Claim => ({ kind: 'place', words, places: aroundIn(tables, row.parsed.evidence), table, row, path: ['place'] }))),
  );
}

/** A name has a line, and its mandate with the country the next; or all of it stands in one line. */
export function signatories(tables: Tables): readonly Claim[] {
  const table = tables.signatures;
  const source = caseRow(tables)?.parsed?.letter.source;
  if (source === undefined) return [];
  return parsedRows(table).flatMap((row) => {
    const { name, mandate, country_printed, paragraphs } = row.parsed;
    const office = [mandate, country_printed].filter((part) => part !== undefined).join(', ');
    const [first = 0, second] = paragraphs;
    const line = (words: string, paragraph: number, field: string): Claim => ({ kind: 'signatory', words, places: [{ source, paragraphs: [paragraph] }], whole: true, table, row, path: [field] });
    if (second === undefined) return [line([name, office].filter(Boolean).join(', '), first, 'name')];
    return [line(name, first, 'name'), line(office, second, 'mandate')];
  });
}
