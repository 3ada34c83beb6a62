/** All files of the world and one case, read and checked against the schema, each record still knowing its line. */
import { readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { z } from 'zod';
import { readCsv } from './csv';
import type { Fault } from './fault';
import { orNearest } from './nearest';
import type { Records } from './records';
import { caseFile, files, type TableName } from '../schema';
import { schemaFaults } from './schema-faults';
import { readText } from './source-file';
import { fieldName, type Table, type Tables } from './table';
import { readYaml } from './yaml';

/** Which data: the folder that holds `world/` and `cases/`, and the name of a folder in `cases/`. */
export interface Where {
  readonly root: string;
  readonly caseId: string;
}

export interface Reading {
  readonly tables: Tables;
  readonly faults: readonly Fault[];
  readonly notices: readonly Fault[];
}

/** A row of `files` in the schema, with every property that some row has. */
interface FileSpec {
  readonly path: string;
  readonly schema: z.ZodObject;
  readonly numbers?: readonly string[];
  readonly lists?: readonly string[];
  readonly number_lists?: readonly string[];
  /** The command that writes the file, where people do not. */
  readonly made_by?: string;
}

const specs: Readonly<Record<string, FileSpec>> = { ...files, case: { path: 'case/case.yaml', schema: caseFile } };

/** Path below the data folder: `case/` stands for the case's own folder. */
const relative = (path: string, caseId: string): string => path.replace(/^case\//, `cases/${caseId}/`);

/** Paths on disk of every file a case consists of. */
export const pathsOf = ({ root, caseId }: Where): readonly string[] => Object.values(specs).map((spec) => join(root, relative(spec.path, caseId)));

function readRecords(spec: FileSpec, text: string, file: string): Records {
  if (!spec.path.endsWith('.csv')) return readYaml(text, file, spec.schema === caseFile);
  // A column that may be the empty string is text in any case, never absent.
  const may_be_empty = Object.keys(spec.schema.shape).filter((key) => spec.schema.shape[key]?._zod.def.type === 'string' && spec.schema.shape[key]?.safeParse('').success);
  return readCsv(text, file, { ...spec, names: Object.keys(spec.schema.shape), may_be_empty });
}

function readTable(spec: FileSpec, { root, caseId }: Where): { table: Table; faults: readonly Fault[]; notices: readonly Fault[] } {
  const path = relative(spec.path, caseId);
  const file = `${basename(root)}/${path}`;
  const { text, faults: form, notices } = readText(join(root, path), file, path === spec.path ? 'every case' : `case ${caseId}`, spec.made_by);
  if (text === undefined) return { table: { file, readable: false, rows: [] }, faults: form, notices };
  const records = readRecords(spec, text, file);
  const checked = records.rows.map((row) => ({ row, ...schemaFaults(spec.schema, row.raw) }));
  const faults = checked.flatMap(({ row, faults: found }) => found.map(({ path: at, message }): Fault => ({ file, line: row.lineOf(at), field: fieldName(at), message })));
  const rows = checked.map(({ row, parsed }) => ({ ...row, parsed }));
  return { table: { file, readable: records.readable, rows }, faults: [...form, ...records.faults, ...faults], notices };
}

/** A data file that nobody reads is a mistyped name more often than not. Names that begin with `_` or `.` are left alone. */
function strayFaults({ root, caseId }: Where): readonly Fault[] {
  const known = Object.values(specs).map((spec) => relative(spec.path, caseId));
  return ['world', `cases/${caseId}`].flatMap((folder) => {
    const here = known.filter((path) => path.startsWith(`${folder}/`)).map((path) => basename(path));
    return readdirSync(join(root, folder), { withFileTypes: true })
      .filter((entry) => entry.isFile() && /^[^_.].*\.(csv|ya?ml)$/.test(entry.name) && !here.includes(entry.name))
      .map((entry) => ({ file: `${basename(root)}/${folder}/${entry.name}`, line: 1, field: 'file', message: `no file of this name is read${orNearest(entry.name, here, 'remove it')}` }));
  });
}

/** Reads everything; nothing is thrown for what the data says. Throws where the folders themselves are missing. */
export function readTables(where: Where): Reading {
  const read = Object.entries(specs).map(([name, spec]) => [name, readTable(spec, where)] as const);
  return {
    tables: Object.fromEntries(read.map(([name, { table }]) => [name, table])) as Readonly<Record<TableName | 'case', Table>> as unknown as Tables,
    faults: [...strayFaults(where), ...read.flatMap(([, { faults }]) => faults)],
    notices: read.flatMap(([, { notices }]) => notices),
  };
}
