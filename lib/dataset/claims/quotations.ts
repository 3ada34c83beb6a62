/** Where the data puts words in curly quotation marks, and which places they are said to stand in. */
import { quoted } from '../../words/quoted';
import type { Difference } from '../../schema';
import { parsedRows, type Path, type Row, type Table, type Tables } from '../table';
import { valueAt } from '../values';
import type { Place } from './claim';
import { everywhereIn, numbersIn } from './everywhere';

/** Words in curly marks at a field. Without `places` they are of no source text; `references` says whether anything else carries them. */
export interface Quotation {
  readonly words: string;
  readonly places: readonly Place[];
  readonly references: boolean;
  readonly table: Table;
  readonly row: Row;
  readonly path: Path;
}

/** Fields of a record whose words stand in its own `evidence`. */
const own = {
  statements: ['summary', 'place', 'addressee', 'note', 'date.basis'],
  events: ['title', 'label', 'place', 'note', 'date.basis'],
  persons: ['about', 'note', 'role_on_record', 'no_country'],
  bodies: ['about', 'note', 'members', 'no_country'],
  notes: ['lead', 'text'],
  record: ['summary', 'note', 'date.basis'],
} as const;

type Found = Omit<Quotation, 'words'> & { readonly text: unknown };

function ofRecords(tables: Tables): readonly Found[] {
  return Object.entries(own).flatMap(([name, fields]) => {
    const table: Table<{ evidence?: readonly Place[]; references?: readonly string[] }> = tables[name as keyof typeof own];
    return parsedRows(table).flatMap((row) =>
      fields.map((field): Found => {
        const path = field.split('.');
        return { table, row, path, text: valueAt(row.parsed, path), places: row.parsed.evidence ?? [], references: Boolean(row.parsed.references?.length) };
      }),
    );
  });
}

/** What stands right beside quoted words, which may be in the paragraph before or after. */
function contextOf(table: Table, row: Row, path: Path, { before, after }: { readonly before?: string | undefined; readonly after?: string | undefined }, source: string, paragraphs: readonly number[]): readonly Found[] {
  const beside = (field: string, text: string | undefined, step: number): readonly Found[] =>
    text === undefined ? [] : [{ table, row, path: [...path, field], text: `“${text}”`, places: [{ source, paragraphs: [...new Set(paragraphs.flatMap((n) => [n, n + step]))].filter((n) => n > 0) }], references: false }];
  return [...beside('before', before, -1), ...beside('after', after, 1)];
}

function ofStatements({ statements: table }: Tables): readonly Found[] {
  return parsedRows(table).flatMap((row) => {
    const { demands, points = [], quote } = row.parsed;
    const notes = demands.map((d, i): Found => ({ table, row, path: ['demands', i, 'note'], text: d.note, places: [d.evidence], references: false }));
    const said = points.map((p, i): Found => ({ table, row, path: ['points', i, 'summary'], text: p.summary, places: [p.evidence], references: false }));
    const words: Found[] = quote ? [{ table, row, path: ['quote', 'text'], text: `“${quote.text}”`, places: [{ source: quote.source, paragraphs: [quote.paragraph] }], references: false }] : [];
    return [...notes, ...said, ...words, ...(quote ? contextOf(table, row, ['quote'], quote, quote.source, [quote.paragraph]) : [])];
  });
}

function ofDifferences({ differences: table }: Tables): readonly Found[] {
  const places = (d: Difference): readonly Place[] => d.versions.flatMap((v) => v.evidence ?? []);
  return parsedRows(table).flatMap((row) => [
    ...(['question', 'shown'] as const).map((field): Found => ({ table, row, path: [field], text: row.parsed[field], places: places(row.parsed), references: row.parsed.versions.some((v) => v.references) })),
    ...row.parsed.versions.flatMap((v, i) => (v.evidence ? contextOf(table, row, ['versions', i], v, v.evidence.source, v.evidence.paragraphs) : [])),
    ...row.parsed.versions.map((v, i): Found => ({ table, row, path: ['versions', i, 'words'], text: v.words, places: v.evidence ? [v.evidence] : [], references: Boolean(v.references) })),
  ]);
}

function ofSources({ sources: table }: Tables): readonly Found[] {
  return parsedRows(table).flatMap((row) => {
    const source = row.parsed.id;
    return [
      ...['about', 'note', 'date.basis'].map((field): Found => ({ table, row, path: field.split('.'), text: valueAt(row.parsed, field.split('.')), places: [everywhereIn(row.parsed)], references: false })),
      ...row.parsed.paragraphs.map((p, i): Found => ({ table, row, path: ['paragraphs', i, 'establishes'], text: p.establishes, places: [{ source, paragraphs: numbersIn(p) }], references: false })),
    ];
  });
}

/** All words in quotation marks but those of case.yaml and demands.yaml, which quote no source. */
export const quotationsOf = (tables: Tables): readonly Quotation[] =>
  [...ofStatements(tables), ...ofRecords(tables), ...ofDifferences(tables), ...ofSources(tables)].flatMap(({ text, ...found }) =>
    (typeof text === 'string' ? quoted(text) : []).map((words): Quotation => ({ ...found, words })),
  );
