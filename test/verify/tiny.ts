/** The invented case beside its invented texts, as they are or with something changed. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readCase } from '@/lib/dataset/load';
import type { Tables } from '@/lib/dataset/table';
import type { HeldText } from '@/lib/verify/texts';
import { type Edit, pathOf, tiny, withCopy } from '../dataset/tiny';

export const textFolder = fileURLToPath(new URL('texts', import.meta.url));

const text = (name: string): HeldText => ({ name, text: readFileSync(join(textFolder, name), 'utf8') });
export const letter = text('letter.txt');
export const gazette = text('gazette.txt');
export const texts: readonly HeldText[] = [gazette, letter];

/** The files of the case; with `edit`, of a copy in which one file was edited. */
export function caseTables(file?: string, edit?: Edit): Tables {
  if (file === undefined || edit === undefined) return readCase(tiny).tables;
  return withCopy((root) => {
    const path = join(root, pathOf(file));
    writeFileSync(path, edit(readFileSync(path, 'utf8')) ?? '');
    return readCase({ root, caseId: 'tiny' }).tables;
  });
}
