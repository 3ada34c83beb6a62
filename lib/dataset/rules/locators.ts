/** Places in a source: a paragraph that is named must be one that sources.yaml describes. */
import type { Fault } from '../fault';
import { runs } from '../../evidence/evidence';
import { evidenceFields, type Source } from '../../schema';
import { numbersIn } from '../claims/everywhere';
import { caseRow, faultAt, parsedRows, type Path, type Row, type Rule, type Table, type Tables } from '../table';
import { valueAt, valuesAt } from '../values';

/** Numbers of all paragraphs that a source's rows describe. */
const described = (source: Source): readonly number[] => source.paragraphs.flatMap(numbersIn);

/** Rows of one source must go upwards and not overlap. */
function rowFaults(table: Tables['sources']): readonly Fault[] {
  return parsedRows(table).flatMap((row) =>
    row.parsed.paragraphs.flatMap(({ n, to }, i, all) => {
      const before = all[i - 1];
      const last = before && (before.to ?? before.n);
      const at: Path = ['paragraphs', i, 'n'];
      if (to !== undefined && to <= n) return [faultAt(table, row, ['paragraphs', i, 'to'], `${to} is not after ${n}; write the last paragraph of the run, or remove "to"`)];
      return last !== undefined && n <= last ? [faultAt(table, row, at, `${n} comes after ${last}; keep paragraphs in order, each once`)] : [];
    }),
  );
}

/** Refuses a paragraph that the source's record does not describe. */
export const locators: Rule = (tables) => {
  const sources = new Map(parsedRows(tables.sources).map(({ parsed }) => [parsed.id, described(parsed)]));
  const check = (table: Table, row: Row, path: Path, source: unknown, paragraphs: unknown): readonly Fault[] => {
    const known = sources.get(String(source));
    if (!known || !Array.isArray(paragraphs)) return [];
    return paragraphs
      .filter((p) => typeof p === 'number' && !known.includes(p))
      .map((p) => faultAt(table, row, path, `"${String(source)}" has no paragraph ${p} in sources.yaml, which has ${runs(known)}; correct the number or add the paragraph there`));
  };
  const letter = valueAt(caseRow(tables)?.raw, ['letter', 'source']);
  return [
    ...rowFaults(tables.sources),
    ...evidenceFields.flatMap(({ table: name, field }) =>
      tables[name].rows.flatMap((row) =>
        valuesAt(row.raw, field).flatMap(({ path, value }) => check(tables[name], row, [...path, 'paragraphs'], valueAt(value, ['source']), valueAt(value, ['paragraphs']))),
      ),
    ),
    ...tables.statements.rows.flatMap((row) =>
      valuesAt(row.raw, 'quote').flatMap(({ path, value }) => check(tables.statements, row, [...path, 'paragraph'], valueAt(value, ['source']), [valueAt(value, ['paragraph'])])),
    ),
    ...tables.signatures.rows.flatMap((row) => check(tables.signatures, row, ['paragraphs'], letter, valueAt(row.raw, ['paragraphs']))),
  ];
};
