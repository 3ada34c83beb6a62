/** The list of the case against the list under the letter, parsed anew: names, order, mandates, countries, places. */
import { parsedRows, type Tables } from '../dataset/table';
import { runs } from '../evidence/evidence';
import { at, where } from './compare';
import { type PrintedName, printedNames } from './letter';
import type { Held } from './texts';

const shown = (value: string | undefined): string => (value === undefined || value === '' ? 'nothing' : `"${value}"`);

export interface LetterComparison {
  /** Entries that agree in everything. */
  readonly agrees: number;
  readonly mandates: number;
  readonly differs: readonly string[];
}

/** Compares entry by entry, in order. */
export function compareLetter(tables: Tables, letter: Held): LetterComparison {
  const list = letter.source.paragraphs.find((p) => p.kind === 'names');
  const printed: readonly PrintedName[] = list ? printedNames(letter.paragraphs, list.n, list.to ?? list.n) : [];
  const table = tables.signatures;
  const rows = parsedRows(table);
  const differs: string[] = [];
  if (rows.length !== printed.length) differs.push(`${table.file}:1 record: the case has ${rows.length} names, ${letter.name} ${printed.length}; add or remove rows after the letter`);
  const good = printed.filter((entry, i) => {
    const row = rows[i];
    if (!row) return false;
    const { name, mandate, country_printed, paragraphs } = row.parsed;
    const pairs = [
      ['name', name, entry.name],
      ['mandate', mandate, entry.mandate],
      ['country_printed', country_printed, entry.country],
    ] as const;
    const wrong = pairs.filter(([, ours, theirs]) => ours !== theirs);
    const moved = paragraphs.join('|') !== entry.paragraphs.join('|');
    if (moved) differs.push(`${where(table, row, ['paragraphs'])}: the case says ¶ ${runs(paragraphs)}, no. ${entry.n} stands in ${at(letter, entry.paragraphs[0] ?? 1)}; write ${entry.paragraphs.join('|')}`);
    for (const [field, ours, theirs] of wrong) differs.push(`${where(table, row, [field])}: the case says ${shown(ours)}, ${at(letter, entry.paragraphs.at(field === 'name' ? 0 : -1) ?? 1)} prints ${shown(theirs)}; write what the letter prints`);
    return wrong.length === 0 && !moved;
  });
  return { agrees: good.length, mandates: good.filter((e) => e.mandate !== undefined).length, differs };
}
