/** Which case to build. */
import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { orNearest } from './nearest';

/** Case folders of a data folder, in order. Those whose name begins with `_` (templates) or `.` do not count. */
export function casesIn(root: string): readonly string[] {
  const folder = join(root, 'cases');
  if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory()) return [];
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && !/^[_.]/.test(entry.name))
    .map((entry) => entry.name)
    .sort();
}

/** The case asked for, else the only one. Throws where none or several could be meant. */
export function chooseCase(root: string, asked: string | undefined): string {
  const cases = casesIn(root);
  if (cases.length === 0) throw new Error('no case in data/cases; add a folder with the files of a case');
  if (asked) {
    if (cases.includes(asked)) return asked;
    throw new Error(`CASE="${asked}" is not in data/cases${orNearest(asked, cases, `choose one of ${cases.join(', ')}`)}`);
  }
  const [only, ...others] = cases;
  if (only === undefined || others.length > 0) throw new Error(`several cases in data/cases (${cases.join(', ')}); choose one, for example CASE=${cases[0] ?? ''}`);
  return only;
}
