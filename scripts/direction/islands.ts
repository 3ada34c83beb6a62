/** What an island brings with it: only small modules that mean something in a browser. */
import { layerOf } from './layers';
import type { Source } from './source';

/** `<tag>.ts`, `<tag>.later.ts`, or a part that elements share. */
const name = /^components\/islands\/(?:([a-z0-9]+(?:-[a-z0-9]+)+)(\.later)?|parts\/[a-z0-9-]+)\.ts$/;

const shared = 'what is no element but used by some goes into components/islands/parts/';

function nameFault(s: Source): string | undefined {
  const found = name.exec(s.path);
  if (!found) return `the file of an element has the element's name and ends in .ts, for example components/islands/copy-link.ts; ${shared}`;
  const [, tag, later] = found;
  if (tag !== undefined && later === undefined && !s.found.some((f) => f.kind === 'words' && f.text === tag)) return `defines no element <${tag}>; ${shared}`;
  return undefined;
}

/** Faults of the islands and of everything they import, however far away. */
export function islandFaults(all: readonly Source[]): readonly string[] {
  const byPath = new Map(all.map((s) => [s.path.replace(/\.tsx?$/, ''), s]));
  const islands = all.filter((s) => layerOf(s.path) === 'island');
  const misnamed = islands.flatMap((s) => (nameFault(s) ? [`${s.path}:1: ${nameFault(s)}`] : []));
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
