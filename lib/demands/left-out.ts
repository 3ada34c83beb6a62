/** What the letter asked for and a report on it leaves out: the demands that an entry on the letter's statement concerns. */
import type { Dataset, Difference } from '../schema';
import type { Cell, Matrix } from './matrix';

export interface LeftOut {
  readonly difference: Difference;
  /** The letter's own marks in the table, so that each opens its place. */
  readonly asked: readonly { readonly id: string; readonly label: string; readonly cell: Cell }[];
}

/** One per entry that has such demands. */
export function leftOut(data: Dataset, { rows }: Matrix): readonly LeftOut[] {
  const { statement } = data.case.letter;
  return data.differences
    .filter((d) => d.concerns?.statements?.includes(statement))
    .map((difference) => ({
      difference,
      asked: data.demands
        .filter(({ id }) => difference.concerns?.demands?.includes(id))
        .flatMap(({ id, label }) => {
          const cell = rows.find((r) => r.demand.id === id)?.cells.find((c) => c?.column.id === statement);
          return cell ? [{ id, label, cell }] : [];
        }),
    }))
    .filter(({ asked }) => asked.length > 0);
}
