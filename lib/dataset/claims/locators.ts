/** Every place in a source that the data cites. */
import { evidenceFields } from '../../schema';
import { parsedRows, type Path, type Row, type Table, type Tables } from '../table';
import { valuesAt } from '../values';
import type { Place } from './claim';

export interface Locator extends Place {
  readonly table: Table;
  readonly row: Row;
  readonly path: Path;
}

/** Evidence of all records, as written, and the paragraph of each quotation. Those of the list of names are compared with the list itself. */
export const locatorsOf = (tables: Tables): readonly Locator[] => [
  ...evidenceFields.flatMap(({ table: name, field }) =>
    parsedRows<unknown>(tables[name]).flatMap((row) => valuesAt(row.parsed, field).map(({ path, value }): Locator => ({ ...(value as Place), table: tables[name], row, path: [...path, 'paragraphs'] }))),
  ),
  ...parsedRows(tables.statements).flatMap((row) => {
    const { quote } = row.parsed;
    return quote ? [{ source: quote.source, paragraphs: [quote.paragraph], table: tables.statements, row, path: ['quote', 'paragraph'] }] : [];
  }),
];
