/** Sums that the case promises: the same sums that its pages print. */
import { totals } from '../../counts/tally';
import { caseRow, faultAt, parsedRows, type Rule, type Tables } from '../table';

/** Nothing can be summed while a record of the table is not readable. */
const complete = (table: Tables['signatures'] | Tables['statements']): boolean => table.readable && table.rows.every((row) => row.parsed !== undefined);

/** Refuses each sum in case.yaml that the records do not give. */
export const assertions: Rule = (tables) => {
  const row = caseRow(tables);
  if (!row?.parsed) return [];
  const expected = row.parsed.assertions;
  const sums = complete(tables.signatures) ? totals({ signatures: parsedRows(tables.signatures).map((r) => r.parsed), countries: [] }) : {};
  const statements = complete(tables.statements) ? { statements: tables.statements.rows.length } : {};
  return Object.entries({ ...sums, ...statements })
    .filter(([name, found]) => expected[name as keyof typeof expected] !== found)
    .map(([name, found]) =>
      faultAt(
        tables.case,
        row,
        ['assertions', name],
        `expected ${String(expected[name as keyof typeof expected])}, found ${String(found)}; correct ${name === 'statements' ? 'statements.yaml' : 'signatories.csv'}, or this sum if the source says so`,
      ),
    );
};
