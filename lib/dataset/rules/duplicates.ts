/** Two records with one name: the second is reported, with the place of the first. */
import type { Fault } from '../fault';
import { files, type TableName } from '../../schema';
import { faultAt, shortName, type Path, type Row, type Rule, type Table, type Tables } from '../table';
import { valueAt, valuesAt } from '../values';

/** Fields that must differ between records, besides the key. */
const alsoUnique: Partial<Record<TableName, readonly string[]>> = {
  countries: ['alpha3', 'numeric', 'slug', 'name'],
  former_countries: ['alpha3', 'name'],
  demands: ['label'],
  sources: ['url', 'sha256'],
};

/** Tables that share one space of ids, because other files name either. */
const shared: readonly (readonly [TableName, TableName])[] = [
  ['bodies', 'persons'],
  ['world_references', 'references'],
];

/** Lists inside case.yaml whose items have ids. */
const lists = ['views', 'texts.about'];

interface Entry {
  readonly table: Table;
  readonly row: Row;
  readonly path: Path;
  readonly id: string;
}

/** Faults for all entries whose id an earlier one has. */
function repeated(entries: readonly Entry[]): readonly Fault[] {
  const first = new Map<string, Entry>();
  return entries.flatMap((entry) => {
    const { table, row, path, id } = entry;
    const earlier = first.get(id);
    if (!earlier) first.set(id, entry);
    if (!earlier || id === '') return [];
    const place = `${earlier.table === table ? '' : `${shortName(earlier.table)} `}line ${earlier.row.lineOf(earlier.path)}`;
    return [faultAt(table, row, path, `"${id}" is also at ${place}; change or remove one`)];
  });
}

/** One entry per record that has all the fields. */
const byFields = (table: Table, fields: readonly string[]): readonly Entry[] =>
  table.rows.flatMap((row) => {
    const values = fields.map((field) => valueAt(row.raw, [field]));
    return values.includes(undefined) ? [] : [{ table, row, path: [fields[0] ?? ''], id: values.map(String).join(' + ') }];
  });

/** Refuses the later of two records with one key, or one value of a field that must differ. */
export const duplicates: Rule = (tables: Tables) => {
  const names = Object.keys(files) as TableName[];
  return [
    ...names.flatMap((name) => repeated(byFields(tables[name], files[name].key))),
    ...names.flatMap((name) => (alsoUnique[name] ?? []).flatMap((field) => repeated(byFields(tables[name], [field])))),
    ...shared.flatMap(([a, b]) => {
      const within = new Set([a, b].flatMap((n) => repeated(byFields(tables[n], ['id']))).map((f) => f.file + f.line));
      return repeated([a, b].flatMap((n) => byFields(tables[n], ['id']))).filter((f) => !within.has(f.file + f.line));
    }),
    ...tables.case.rows.flatMap((row) => lists.flatMap((list) => repeated(valuesAt(row.raw, `${list}.id`).map(({ path, value }) => ({ table: tables.case, row, path, id: String(value) }))))),
  ];
};
