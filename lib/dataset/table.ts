/** A file of records in memory, still knowing where each value stands, so that every rule can point at a line. */
import type { z } from 'zod';
import type { Fault } from './fault';
import type { CaseFile, files, TableName } from '../schema';

/** Way to a value inside a record: `['demands', 0, 'evidence', 'source']`. */
export type Path = readonly (string | number)[];

/** A record as written (`raw`, anything at all) and, where it keeps to the schema, as data (`parsed`). */
export interface Row<T = unknown> {
  readonly raw: unknown;
  readonly parsed?: T;
  /** Line of the value, or of the nearest thing around it that exists. */
  readonly lineOf: (path: Path) => number;
}

/** `readable` is false where the file is missing or cannot be parsed: then nothing may be concluded from a record's absence. */
export interface Table<T = unknown> {
  readonly file: string;
  readonly readable: boolean;
  readonly rows: readonly Row<T>[];
}

/** All files of a case and of the world; `case` has one row. */
export type Tables = { readonly [K in TableName]: Table<z.infer<(typeof files)[K]['schema']>> } & { readonly case: Table<CaseFile> };

/** A rule looks at everything and says what is wrong; it never throws and never changes anything. */
export type Rule = (tables: Tables) => readonly Fault[];

/** File name without its folders, as messages name other files. */
export const shortName = (table: Table): string => table.file.slice(table.file.lastIndexOf('/') + 1);

/** Names along a path, without list positions: `demands.evidence.source`. */
export const fieldName = (path: Path): string => path.filter((p) => typeof p === 'string').join('.') || 'record';

/** A fault at a value of a record. */
export const faultAt = (table: Table, row: Row, path: Path, message: string): Fault => ({
  file: table.file,
  line: row.lineOf(path),
  field: fieldName(path),
  message,
});

/** Rows that keep to the schema, with their data. */
export const parsedRows = <T>(table: Table<T>): readonly (Row<T> & { readonly parsed: T })[] =>
  table.rows.filter((r): r is Row<T> & { readonly parsed: T } => r.parsed !== undefined);

/** The one row of case.yaml, as far as it can be read. */
export const caseRow = (tables: Tables): Row<CaseFile> | undefined => tables.case.rows[0];

/** Which record a fault is in, as its file and the line where the record begins. */
export function recordOf(tables: Tables, { file, line }: Pick<Fault, 'file' | 'line'>): string {
  const table = Object.values(tables).find((t) => t.file === file);
  const starts = (table?.rows ?? []).map((row) => row.lineOf([])).filter((start) => start <= line);
  return `${file}:${Math.max(0, ...starts)}`;
}
