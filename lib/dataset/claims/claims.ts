/** Every place of the data that claims words, names, figures or dates of a source text. One list, for the check and for the comparison. */
import { parsedRows, type Path, type Row, type Table, type Tables } from '../table';
import type { Claim, Place } from './claim';
import { demandWords } from './demands';
import { numbersIn } from './everywhere';
import { digitsIn, figuresIn } from './figures';
import { dates, persons, places, signatories, titles } from './printed';
import { quotationsOf } from './quotations';

function figureClaims(tables: Tables): readonly Claim[] {
  const of = (numbers: readonly string[], places: readonly Place[], table: Table, row: Row, path: Path): readonly Claim[] => numbers.map((words) => ({ kind: 'figure', words, places, table, row, path }));
  const { statements, events, sources } = tables;
  return [
    ...parsedRows(statements).flatMap((row) => of(figuresIn(row.parsed.summary), row.parsed.evidence, statements, row, ['summary'])),
    ...parsedRows(statements).flatMap((row) => (row.parsed.points ?? []).flatMap((p, i) => of(figuresIn(p.summary), [p.evidence], statements, row, ['points', i, 'summary']))),
    ...parsedRows(events).flatMap((row) => (['title', 'label'] as const).flatMap((field) => of(figuresIn(row.parsed[field] ?? ''), row.parsed.evidence, events, row, [field]))),
    // Numbers in words are often our own counting there ("seven of them named"); those of the list are counts of it.
    ...parsedRows(sources).flatMap((row) =>
      row.parsed.paragraphs.flatMap((p, i) => (p.kind === 'names' ? [] : of(digitsIn(p.establishes), [{ source: row.parsed.id, paragraphs: numbersIn(p) }], sources, row, ['paragraphs', i, 'establishes']))),
    ),
  ];
}

/** All claims, in the order of the files' kinds. */
export const claimsOf = (tables: Tables): readonly Claim[] => [
  ...quotationsOf(tables).filter((q) => q.places.length > 0).map((q): Claim => ({ kind: 'quotation', words: q.words, places: q.places, table: q.table, row: q.row, path: q.path })),
  ...demandWords(tables),
  ...persons(tables),
  ...titles(tables),
  ...figureClaims(tables),
  ...dates(tables),
  ...places(tables),
  ...signatories(tables),
];
