/** Only lib/dataset reads data/, also by path. */
import { layerOf } from './layers';
import type { Source } from './source';

/** Files that can read from disk and name the data folder. `/data/` with a slash in front is an address of the site. */
export const dataPathFaults = (all: readonly Source[]): readonly string[] =>
  all
    .filter((s) => ['app', 'components', 'lib'].includes(layerOf(s.path)) && s.imports.some((i) => /^(node:)?fs/.test(i.to)))
    .flatMap((s) => s.found.filter((f) => f.kind === 'words' && /^(\.{0,2}\/)?data(\/(cases|world)|$)/.test(f.text)).map((f) => `${s.path}:${f.line}: reads data/ by its path: only lib/dataset does; take dataset() from @/lib/dataset`));
