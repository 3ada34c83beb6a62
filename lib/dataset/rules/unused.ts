/** The other direction of a reference: what nothing rests on has no business here, or the place that should name it is missing. */
import { joins, type TableName, type Target } from '../../schema';
import { faultAt, type Rule, type Tables } from '../table';
import { valuesAt } from '../values';

const used: readonly { readonly table: TableName; readonly by: readonly Target[]; readonly message: string }[] = [
  { table: 'sources', by: ['sources'], message: 'no evidence names this source; use it or remove it' },
  { table: 'references', by: ['references_here'], message: 'nothing in this case names this reference; use it or remove it' },
  { table: 'world_references', by: ['world_references', 'references_here'], message: 'nothing names this reference; use it or remove it' },
  { table: 'demands', by: ['demands'], message: 'no statement makes this demand; use it or remove it' },
];

const usesOf = (tables: Tables, by: readonly Target[]): ReadonlySet<unknown> =>
  new Set(
    joins
      // That words were found in a source is no use of it, and that a demand was answered does not make it.
      .filter(({ to, table, field }) => by.includes(to) && table !== 'verified' && field !== 'points.demand')
      .flatMap(({ table, field }) => tables[table].rows.flatMap((row) => valuesAt(row.raw, field).map(({ value }) => value))),
  );

/** Refuses a source, a reference or a demand that no record names. */
export const unused: Rule = (tables) => {
  if (Object.values(tables).some((table) => !table.readable)) return [];
  return used.flatMap(({ table: name, by, message }) => {
    const uses = usesOf(tables, by);
    const table = tables[name];
    return table.rows.flatMap((row) =>
      valuesAt(row.raw, 'id')
        .filter(({ value }) => !uses.has(value))
        .map(({ path, value }) => faultAt(table, row, path, `"${String(value)}": ${message}`)),
    );
  });
};
