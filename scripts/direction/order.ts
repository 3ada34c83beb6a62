/** The folders of lib, in the order of the table in README.md: each uses only itself and those above it. */
import type { Import, Source } from './source';

/** From what all use to what uses most: to understand a folder nobody has to read one below it. A test compares this list with README.md. */
export const order: readonly string[] = [
  'schema',
  'words',
  'site',
  'lookup',
  'counts',
  'evidence',
  'map',
  'statements',
  'demands',
  'bodies',
  'sources',
  'timeline',
  'find',
  'country',
  'signatures',
  'views',
  'picture',
  'dataset',
  'verify',
];

/** `words` of `lib/words/dates`; nothing outside lib. */
const folderOf = (path: string): string | undefined => /^lib\/([^/]+)/.exec(path)?.[1];

const here = 'scripts/direction/order.ts';

function homeFault({ path }: Source, folder: string, folders: readonly string[]): string | undefined {
  if (!path.startsWith(`lib/${folder}/`)) return 'stands in no folder of lib/: put it into the folder of its subject';
  if (!folders.includes(folder)) return `lib/${folder}/ has no place in the order: name it in ${here} and in the table of README.md, below every folder it uses`;
  return undefined;
}

function importFault(folder: string, { to }: Import, folders: readonly string[]): string | undefined {
  const used = folderOf(to);
  if (used === undefined || folders.indexOf(used) <= folders.indexOf(folder)) return undefined;
  const instead = used === 'dataset' ? 'take the dataset as a parameter; its types are in lib/schema' : `move what both need to lib/${folder}/ or further up, or this code to lib/${used}/ or further down`;
  return `lib/${folder}/ imports ${to}, and lib/${used}/ stands below it in the order (${here}): ${instead}`;
}

/** Imports within lib from a folder further down, of types too, and files that have no place in the order, as `file:line: what: what to do`. */
export const orderFaults = (all: readonly Source[], folders: readonly string[] = order): readonly string[] =>
  all.flatMap((s) => {
    const folder = folderOf(s.path);
    if (folder === undefined) return [];
    const home = homeFault(s, folder, folders);
    if (home !== undefined) return [`${s.path}:1: ${home}`];
    return s.imports.filter((i) => !i.isPackage).flatMap((i) => {
      const fault = importFault(folder, i, folders);
      return fault ? [`${s.path}:${i.line}: ${fault}`] : [];
    });
  });
