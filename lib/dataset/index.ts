/** The one door to `data/`: nothing else in this project reads that folder. */
import { statSync } from 'node:fs';
import { join } from 'node:path';
import { chooseCase } from './case-id';
import { loadDataset } from './load';
import { pathsOf, type Where } from './read-tables';
import type { Dataset } from '../schema';

/** The data folder of this checkout: commands run at its top. */
export const dataRoot = (): string => join(process.cwd(), 'data');

/** Name of the case to build: `CASE`, else the only folder in `data/cases` that does not begin with `_`. Throws where that is unclear. */
export const caseId = (): string => chooseCase(dataRoot(), process.env.CASE);

let held: { readonly stamp: string; readonly dataset: Dataset } | undefined;

/** Changes when a data file does. Only development looks; a build reads once. */
const stampOf = (where: Where): string =>
  process.env.NODE_ENV === 'development'
    ? pathsOf(where)
        .map((path) => statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0)
        .join()
    : 'once';

/** The case with the world around it, read and checked once, frozen. Throws a `DatasetError` that lists all faults. */
export function dataset(): Dataset {
  if (held && process.env.NODE_ENV !== 'development') return held.dataset;
  const where = { root: dataRoot(), caseId: caseId() };
  const stamp = `${where.caseId} ${stampOf(where)}`;
  if (held?.stamp !== stamp) held = { stamp, dataset: loadDataset(where) };
  return held.dataset;
}
