/** What an island brings with it: only small modules that mean something in a browser. */
import { layerOf } from './layers';
import type { Source } from './source';

const name = /^components\/islands\/([a-z0-9]+(?:-[a-z0-9]+)+(?:\.later)?|_?[a-z0-9]+)\.ts$/;

/** Faults of the islands and of everything they import, however far away. */
export function islandFaults(all: readonly Source[]): readonly string[] {
  const byPath = new Map(all.map((s) => [s.path.replace(/\.tsx?$/, ''), s]));
  const islands = all.filter((s) => layerOf(s.path) === 'island');
  const misnamed = islands.filter((s) => !name.test(s.path)).map((s) => `${s.path}:1: the file of an element has the element's name and ends in .ts, for example components/islands/copy-link.ts`);
  return [...misnamed, ...islands.flatMap((s) => reached(s, byPath, [s.path]))];
}

function reached(s: Source, byPath: ReadonlyMap<string, Source>, way: readonly string[]): readonly string[] {
  return s.imports.filter((i) => !i.typeOnly).flatMap((i) => {
    const by = way.length > 1 ? ` (by ${way.join(' → ')})` : '';
    if (i.isPackage) return [`${s.path}:${i.line}: brings the package ${i.to} to the browser${by}: an island is plain code on the DOM; compute at build`];
    if (!['island', 'lib'].includes(layerOf(i.to))) return [`${s.path}:${i.line}: brings ${i.to} to the browser${by}: an island imports other islands' modules and small pure modules of lib/`];
    const next = byPath.get(i.to) ?? byPath.get(`${i.to}/index`);
    return next && !way.includes(next.path) ? reached(next, byPath, [...way, next.path]) : [];
  });
}
