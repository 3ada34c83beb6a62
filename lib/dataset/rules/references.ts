/** Names that lead nowhere: an id in one file that no record of the other has. */
import { joins, type Target } from '../../schema';
import { fold } from '../../words/names';
import { nearest } from '../nearest';
import { faultAt, type Rule } from '../table';
import { valuesAt } from '../values';
import { type Known, targets } from './targets';

const advice: Partial<Record<Target, string>> = {
  countries: 'use a two-letter code of that file',
  signatures: 'use the number of a signatory',
};

function suggestion(id: string, to: Target, known: Known): string {
  // Two-letter codes are all one letter apart: only another name of the country tells which is meant.
  const near = known.byName.get(fold(id)) ?? (to === 'countries' || to === 'signatures' ? undefined : nearest(id, known.ids));
  return near === undefined ? (advice[to] ?? 'add it there or correct the name') : `did you mean "${near}"?`;
}

/** Refuses an id that leads nowhere, and says which one is near. */
export const references: Rule = (tables) => {
  const all = targets(tables);
  return joins.flatMap(({ table: name, field, to }) => {
    const known = all[to];
    const table = tables[name];
    if (!known.readable) return [];
    return table.rows.flatMap((row) =>
      valuesAt(row.raw, field)
        .filter(({ value }) => (typeof value === 'string' || typeof value === 'number') && !known.ids.has(String(value)))
        .map(({ path, value }) => faultAt(table, row, path, `"${String(value)}" is not in ${known.where}; ${suggestion(String(value), to, known)}`)),
    );
  });
};
