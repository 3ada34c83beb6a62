import { describe, expect, it, test } from 'vitest';
import { browserFaults } from '@/scripts/direction/browser';
import { dataPathFaults } from '@/scripts/direction/data-paths';
import { islandFaults } from '@/scripts/direction/islands';
import { layerFaults } from '@/scripts/direction/layers';
import { orderFaults } from '@/scripts/direction/order';
import { source } from '@/scripts/direction/source';
import { wordFaults } from '@/scripts/direction/words';

/** One file with one fault (or none), and how the message begins. */
const table: readonly [what: string, path: string, text: string, message?: string][] = [
  ['a component that reads the data', 'components/a/A.tsx', "\nimport { dataset } from '@/lib/dataset';", 'components/a/A.tsx:2: components/ imports lib/dataset: read the data in app/'],
  ['a component that takes a type of the data', 'components/a/A.tsx', "import type { Country } from '@/lib/schema'; import { type Body } from '../../lib/schema';"],
  ['a component that takes a type of the door', 'components/a/A.tsx', "import type { Fault } from '@/lib/dataset/fault';", 'components/a/A.tsx:1: components/ imports lib/dataset/fault: read the data in app/'],
  ['lib that prints markup', 'lib/a.ts', "import { A } from '../components/a/A';", 'lib/a.ts:1: lib/ imports components/a/A: lib/ knows nothing of markup'],
  ['lib that imports a page', 'lib/a.ts', "export { x } from '@/app/page';", 'lib/a.ts:1: lib/ imports app/page: nothing imports from app/'],
  ['a page that reads a file of data', 'app/page.tsx', "import rows from '@/data/world/rows.json';", 'app/page.tsx:1: app/ imports data/world/rows.json: only lib/dataset reads data/'],
  ['a page that reads data by path', 'app/page.tsx', "import { readFileSync } from 'node:fs'; readFileSync('data/world/countries.csv');", 'app/page.tsx:1: reads data/ by its path'],
  ['an address of the site that begins with /data/', 'app/page.tsx', "import { readFileSync } from 'node:fs'; const href = '/data/names.csv';"],
  ['a page that imports an island', 'app/page.tsx', "import '@/components/islands/copy-link';", 'app/page.tsx:1: app/ imports components/islands/copy-link: the build puts the code of an element into each page that has it'],
  ['a page that uses a tool', 'app/page.tsx', "import { serve } from '@/scripts/serve';", 'app/page.tsx:1: app/ imports scripts/serve: scripts/ are tools'],
  ['a component with a package', 'components/a/A.tsx', "import { geoPath } from 'd3-geo';", 'components/a/A.tsx:1: components/ imports the package d3-geo: compute in lib/'],
  ['a component that reads a file', 'components/a/A.tsx', "import { readFileSync } from 'node:fs';", 'components/a/A.tsx:1: components/ imports node:fs'],
  ['a picture with inline styles', 'components/card/Card.tsx', "const a = <p style={{ color: 'red' }} />;"],
  ['a picture that reads its fonts', 'components/card/Card.tsx', "import { readFileSync } from 'node:fs';", 'components/card/Card.tsx:1: components/ imports node:fs: components take props'],
  ['use client', 'components/a/A.tsx', "'use client';\nexport const a = 1;", "components/a/A.tsx:1: 'use client': nothing of Next or React runs in the browser. Behaviour is a custom element: components/islands/<tag-name>.ts"],
  ['next/link', 'app/page.tsx', "import Link from 'next/link';", 'app/page.tsx:1: next/link: write a plain <a href>'],
  ['a hook of next/navigation', 'app/page.tsx', "import { useRouter } from 'next/navigation';", 'app/page.tsx:1: useRouter of next/navigation: nothing of Next'],
  ['notFound', 'app/page.tsx', "import { notFound } from 'next/navigation';"],
  ['a hook of react', 'components/a/A.tsx', "import { type ReactNode, useState } from 'react';", 'components/a/A.tsx:1: useState of react: nothing of Next'],
  ['an event handler', 'components/a/A.tsx', 'const a = <button onClick={f} />;', 'components/a/A.tsx:1: onClick: nothing of Next'],
  ['an inline style', 'components/a/A.tsx', 'const a = <p style={{}} />;', 'components/a/A.tsx:1: style={...}: the policy blocks it; use a class'],
  ['a style element', 'components/a/A.tsx', 'const a = <style>{x}</style>;', 'components/a/A.tsx:1: <style>: write the rule in a .css file'],
  ['a script', 'app/layout.tsx', 'const a = <script src="/x.js" />;', 'app/layout.tsx:1: <script>: nothing of Next'],
  ['the script of development', 'app/layout.tsx', 'const a = <script type="module" src="/islands.js" />;'],
  ['markup as a string', 'components/a/A.tsx', 'const a = <p dangerouslySetInnerHTML={{ __html: x }} />;', 'components/a/A.tsx:1: dangerouslySetInnerHTML: print elements'],
  ['a data block', 'components/a/A.tsx', 'const a = <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: x }} />;'],
  ['a word in a comment', 'lib/a.ts', 'const a = 1;\n// About Nowhere land.', 'lib/a.ts:2: says "nowhere land", a word of the case: take an example from test/tiny/'],
  ['a word in a docstring', 'lib/a.ts', '/** One. */\nexport interface A {\n  /** "Nowhere land ¶ 4". */\n  readonly a: 1;\n}', 'lib/a.ts:3: says "nowhere land"'],
  ['a word in a comment before a bracket', 'components/a/A.tsx', 'const a = <p>{/* Nowhere land */}</p>;', 'components/a/A.tsx:1: says "nowhere land"'],
  ['an address in markup', 'components/a/A.tsx', 'const a = <p>https://nowhere.example/ land</p>;'],
  ['a word of the case', 'lib/a.ts', "const a = 'from Nowhere-Land, too';", 'lib/a.ts:1: says "nowhere land", a word of the case: move the text to data/cases/'],
  ['a word of the case in markup', 'components/a/A.tsx', 'const a = <p>In NOWHERE LAND</p>;', 'components/a/A.tsx:1: says "nowhere land"'],
  ['a longer word', 'lib/a.ts', "const a = 'nowhere landing';"],
];

describe('the direction check and', () => {
  it.each(table)('%s', (_, path, text, message) => {
    const all = [source(path, text)];
    const faults = [...layerFaults(all), ...browserFaults(all), ...islandFaults(all), ...dataPathFaults(all), ...wordFaults(all, ['nowhere land'])];
    expect(faults.map((f) => f.slice(0, message?.length))).toEqual(message ? [message] : []);
  });
});

describe('a folder of lib', () => {
  const faults = (path: string, text: string) => orderFaults([source(path, text)], ['words', 'counts', 'dataset']);

  it('may use itself, those above it, packages, and what is outside lib', () => {
    expect(faults('lib/counts/a.ts', "import { b } from './b'; import { c } from '../words/c'; import type { D } from '@/lib/words'; import { e } from 'counts'; import { f } from '@/components/dataset/f';")).toEqual([]);
  });
  it('may not use one below it, and the message says where and what to do', () => {
    expect(faults('lib/words/a.ts', "\nimport { b } from '../counts/b';")).toEqual([
      'lib/words/a.ts:2: lib/words/ imports lib/counts/b, and lib/counts/ stands below it in the order (scripts/direction/order.ts): move what both need to lib/words/ or further up, or this code to lib/counts/ or further down',
    ]);
  });
  it.each(["import type { B } from '../counts/b';", "import { type B } from '@/lib/counts/b';", "export * from '../counts/b';", "const b = await import('../counts/b');", "type B = import('../counts/b').B;"])('may not use one below it by %s', (text) => {
    expect(faults('lib/words/a.ts', text).map((f) => f.slice(0, 47))).toEqual(['lib/words/a.ts:1: lib/words/ imports lib/counts']);
  });
  it('is told to take the dataset as a parameter', () => {
    expect(faults('lib/words/a.ts', "import { dataset } from '@/lib/dataset';")[0]).toContain('stands below it in the order (scripts/direction/order.ts): take the dataset as a parameter; its types are in lib/schema');
  });
  it('has a place in the order', () => {
    expect(faults('lib/shapes/a.ts', '')).toEqual(['lib/shapes/a.ts:1: lib/shapes/ has no place in the order: name it in scripts/direction/order.ts and in the table of README.md, below every folder it uses']);
  });
  it('is the only place of a file', () => {
    expect(faults('lib/a.ts', '')).toEqual(['lib/a.ts:1: stands in no folder of lib/: put it into the folder of its subject']);
  });
});

describe('an island', () => {
  const island = (text: string) => source('components/islands/a-b.ts', `${text} customElements.define('a-b', B);`);

  it('may use small pure modules of lib and parts that islands share', () => {
    expect(islandFaults([island("import { fold } from '../../lib/words/names'; import './parts/c-d'; import './parts/e';"), source('lib/names.ts', ''), source('components/islands/parts/c-d.ts', ''), source('components/islands/parts/e.ts', '')])).toEqual([]);
  });
  it('may not bring a package, however far away', () => {
    const all = [island("import { x } from '@/lib/a';"), source('lib/a.ts', "import { y } from './b';"), source('lib/b.ts', "\nimport { geoPath } from 'd3-geo';")];
    expect(islandFaults(all)).toEqual(['lib/b.ts:2: brings the package d3-geo to the browser (by components/islands/a-b.ts → lib/a.ts → lib/b.ts): an island is plain code on the DOM; compute at build']);
  });
  it('may not bring a package by the index of a folder', () => {
    const all = [island("import { x } from '@/lib/a';"), source('lib/a/index.ts', "export * from './b';"), source('lib/a/b.ts', "import { z } from 'zod';")];
    expect(islandFaults(all)[0]).toContain('lib/a/b.ts:1: brings the package zod to the browser');
  });
  it('may not bring the data', () => {
    expect(islandFaults([island("import { dataset } from '@/lib/dataset';")])[0]).toContain('brings lib/dataset to the browser');
  });
  it('has the name of its element', () => {
    expect(islandFaults([source('components/islands/CopyLink.ts', '')])[0]).toContain("the file of an element has the element's name");
  });
  it('may have a later part beside it, which defines nothing', () => {
    expect(islandFaults([island(''), source('components/islands/a-b.later.ts', '')])).toEqual([]);
  });
  it('is defined in the file of its name', () => {
    expect(islandFaults([source('components/islands/c-d.ts', "customElements.define('a-b', B);")])).toEqual(['components/islands/c-d.ts:1: defines no element <c-d>; what is no element but used by some goes into components/islands/parts/']);
  });
  it('is not what elements share', () => {
    expect(islandFaults([source('components/islands/later.ts', '')])[0]).toContain('what is no element but used by some goes into components/islands/parts/');
  });
});

test('imports are read with their line, their names, and whether only types are meant', () => {
  const { imports } = source('lib/a.ts', "import a, { type B } from './b';\nimport { type C } from 'c';\nconst d = await import('./d');\nexport * from '../e';");
  expect(imports).toEqual([
    { to: 'lib/b', isPackage: false, typeOnly: false, names: [], line: 1 },
    { to: 'c', isPackage: true, typeOnly: true, names: [], line: 2 },
    { to: 'lib/d', isPackage: false, typeOnly: false, names: [], line: 3 },
    { to: 'e', isPackage: false, typeOnly: false, names: [], line: 4 },
  ]);
});
