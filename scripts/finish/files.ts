/** The files of a folder. */
import { readdirSync, rmdirSync, rmSync, statSync } from 'node:fs';
import { join, sep } from 'node:path';

/** Paths below `dir`, with `/` between folders, sorted by code unit so that nothing depends on the machine. */
export const filesIn = (dir: string): readonly string[] =>
  readdirSync(dir, { recursive: true, encoding: 'utf8' })
    .filter((path) => statSync(join(dir, path)).isFile())
    .map((path) => path.split(sep).join('/'))
    .sort();

/** Address of the page that a file holds: `country/peru/index.html` → `/country/peru/`. */
export const addressOf = (file: string): string => `/${file.replace(/(^|\/)index\.html$/, '$1')}`;

/** Deletes files, and every folder that holds nothing then. */
export function remove(dir: string, files: readonly string[]): void {
  for (const file of files) rmSync(join(dir, file));
  const folders = readdirSync(dir, { recursive: true, encoding: 'utf8' }).filter((path) => statSync(join(dir, path)).isDirectory());
  for (const folder of folders.sort().reverse()) if (readdirSync(join(dir, folder)).length === 0) rmdirSync(join(dir, folder));
}
