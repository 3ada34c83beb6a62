/** The invented data folder of test/tiny, as it is or with something changed. */
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { checkDataset, type Checked } from '@/lib/dataset/load';

export const tinyRoot = fileURLToPath(new URL('../tiny', import.meta.url));
export const tiny = { root: tinyRoot, caseId: 'tiny' };

/** What is done to a file: nothing left of it (`undefined`), other bytes, or another text. */
export type Edit = (text: string) => string | Uint8Array | undefined;

/** Replaces the first `find`, which must be there, so that a test cannot pass because its edit did nothing. */
export const replace =
  (find: string, by: string): Edit =>
  (text) => {
    if (!text.includes(find)) throw new Error(`nothing to replace: ${find}`);
    return text.replace(find, () => by);
  };

/** The whole path of a file in the folder, from its name or `world/` name. */
export const pathOf = (file: string): string => (file.startsWith('world/') ? file : `cases/tiny/${file}`);

/** A copy of the folder, named `data` like the real one, in a folder of its own; `remove` takes it away again. */
export function copied(): { readonly root: string; readonly remove: () => void } {
  const folder = mkdtempSync(join(tmpdir(), 'tiny-'));
  const root = join(folder, 'data');
  cpSync(tinyRoot, root, { recursive: true });
  return { root, remove: () => rmSync(folder, { recursive: true }) };
}

/** Calls `use` with a copy that lasts as long as the call. */
export function withCopy<T>(use: (root: string) => T): T {
  const { root, remove } = copied();
  try {
    return use(root);
  } finally {
    remove();
  }
}

/** What the check says about a copy in which some files were edited. */
export function checkEdited(edits: Readonly<Record<string, Edit>>): Checked {
  return withCopy((root) => {
    for (const [file, edit] of Object.entries(edits)) {
      const path = join(root, pathOf(file));
      const edited = edit(existsSync(path) ? readFileSync(path, 'utf8') : '');
      if (edited === undefined) rmSync(path);
      else writeFileSync(path, edited);
    }
    return checkDataset({ root, caseId: 'tiny' });
  });
}
