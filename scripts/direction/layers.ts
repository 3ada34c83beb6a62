/** data → lib → components → app: who may import what, and what to do instead. */
import type { Import, Source } from './source';

/** First match counts. */
const layers = [
  ['lib/dataset', 'door'],
  ['components/islands', 'island'],
  ['app', 'app'],
  ['components', 'components'],
  ['lib', 'lib'],
  ['data', 'data'],
  ['test', 'test'],
  ['scripts', 'scripts'],
] as const;
export type Layer = (typeof layers)[number][1] | 'other';

/** Where a path of the project belongs. */
export const layerOf = (path: string): Layer => layers.find(([folder]) => path === folder || path.startsWith(`${folder}/`))?.[1] ?? 'other';

/** What the code of a layer may import when it runs; types may come from anywhere further down. */
const allowed: Readonly<Partial<Record<Layer, readonly Layer[]>>> = {
  door: ['door', 'lib', 'data'],
  lib: ['lib', 'door'],
  components: ['components', 'lib'],
  app: ['app', 'components', 'lib', 'door'],
  island: ['island', 'lib'],
};

const advice: Readonly<Partial<Record<Layer, string>>> = {
  door: 'read the data in app/ and hand what is needed over as props',
  data: 'only lib/dataset reads data/; take dataset() from @/lib/dataset in app/',
  app: 'nothing imports from app/: move what is shared to components/ or lib/',
  components: 'lib/ knows nothing of markup: return plain values and let a component print them',
  island: 'the build puts the code of an element into each page that has it: just write <its-name>',
  scripts: 'scripts/ are tools around the site: move what is shared to lib/',
  test: 'tests are not part of the site',
};

/** Pictures, not pages: drawn at build by a tool that knows only inline styles. */
export const isPicture = (path: string): boolean => path.startsWith('components/card/') || path.startsWith('app/og/');

function localFault({ path }: Source, i: Import): string | undefined {
  const to = layerOf(i.to);
  const mayImport = allowed[layerOf(path)];
  const typesOnly = i.typeOnly && (to === 'lib' || to === 'components');
  if (to === 'other' || !mayImport || mayImport.includes(to) || typesOnly) return undefined;
  return `${layerOf(path) === 'island' ? 'an island' : `${layerOf(path)}/`} imports ${i.to}: ${advice[to] ?? 'see the direction rule in CONTRIBUTING.md'}`;
}

function packageFault({ path }: Source, i: Import): string | undefined {
  const layer = layerOf(path);
  if (i.typeOnly) return undefined;
  if (layer === 'components' && i.to.startsWith('node:')) return `components/ imports ${i.to}: components take props and print markup; read files in lib/ at build`;
  if (layer === 'components' && i.to !== 'react') return `components/ imports the package ${i.to}: compute in lib/ and hand over the result`;
  return undefined;
}

/** Imports that go against the direction, as `file:line: what: what to do`. */
export const layerFaults = (all: readonly Source[]): readonly string[] =>
  all.flatMap((s) =>
    s.imports.flatMap((i) => {
      const fault = i.isPackage ? packageFault(s, i) : localFault(s, i);
      return fault ? [`${s.path}:${i.line}: ${fault}`] : [];
    }),
  );
