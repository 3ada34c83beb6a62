/** What the project says of itself in words, held against what is there: fields, commands, paths, places on the map. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it, test } from 'vitest';
import { parse } from 'yaml';
import type { z } from 'zod';
import { dataset } from '@/lib/dataset';
import { countryPlaceholders, placeholderNames, sectionPlaceholder } from '@/lib/dataset/rules/placeholders';
import { caseFile, evidence, files, partialDate, statement } from '@/lib/schema';
import { aboutParts, aboutSections } from '@/lib/site/links';
import { order } from '@/scripts/direction/order';
import { root } from '@/scripts/run';

const read = (file: string): string => readFileSync(join(root, file), 'utf8');
const dictionary = read('data/README.md');

/** The part of a page below a heading, up to the next heading of its level or above. */
function section(page: string, heading: string): string {
  const lines = page.split('\n');
  const at = lines.indexOf(heading);
  const level = heading.indexOf(' ');
  const end = lines.findIndex((line, i) => i > at && /^#+ /.test(line) && line.indexOf(' ') <= level);
  return at < 0 ? '' : lines.slice(at, end < 0 ? undefined : end).join('\n');
}

/** Words in backticks in the first cell of each row of a section's tables. */
const firstCells = (text: string): readonly string[] =>
  text.split('\n').filter((line) => line.startsWith('| `')).flatMap((line) => [...(line.split(' | ')[0] ?? '').matchAll(/`([^`]+)`/g)].map((m) => m[1] ?? ''));

type Def = z.core.$ZodTypeDef & { innerType?: z.core.$ZodType; element?: z.core.$ZodType; shape?: Record<string, z.core.$ZodType>; entries?: Record<string, string> };
interface Field { readonly path: string; readonly values: readonly string[] }

/** Fields of a schema at any depth, with the words they allow. Evidence and dates have sections of their own. */
function fieldsOf(schema: z.core.$ZodType, at = ''): readonly Field[] {
  const def = schema._zod.def as Def;
  const inside = def.innerType ?? def.element;
  const own = at === '' ? [] : [{ path: at, values: Object.values(def.entries ?? {}) }];
  if (inside) return fieldsOf(inside, at);
  if (schema === evidence || schema === partialDate) return own;
  return [...own, ...Object.entries(def.shape ?? {}).flatMap(([key, value]) => fieldsOf(value, at === '' ? key : `${at}.${key}`))];
}

const tables: readonly [heading: string, schema: z.core.$ZodType][] = [
  ...Object.values(files).map(({ path, schema }): [string, z.core.$ZodType] => [`#### ${path.replace(/^case\//, '')}`, schema]),
  ['#### case.yaml', caseFile],
];
/** Both legends have the same limits; the dictionary says once what they are. */
const asWritten = (path: string): string => path.replace(/^(count|share)_classes\.limits\.(from|to)$/, '$2');

describe.each([...tables, ['## Evidence: how a fact points at its source', evidence], ['## Dates', partialDate]] as [string, z.core.$ZodType][])('data/README.md, "%s"', (heading, schema) => {
  const text = section(dictionary, heading);
  const fields = schema === evidence || schema === partialDate ? Object.entries((schema._zod.def as Def).shape ?? {}).flatMap(([key, value]) => fieldsOf(value, key)) : fieldsOf(schema);

  it('explains every field of the schema', () => {
    expect(fields.filter(({ path }) => !firstCells(text).includes(asWritten(path))).map(({ path }) => path)).toEqual([]);
  });
  it('names every word that a field allows', () => {
    expect(fields.flatMap(({ path, values }) => values.filter((v) => !text.includes(`\`${v}\``)).map((v) => `${path}: ${v}`))).toEqual([]);
  });
  it('explains no field that is not there', () => {
    const words = new Set(fields.flatMap(({ path, values }) => [asWritten(path), ...values, 'limits', 'public_record']));
    const strengths = heading.startsWith('## Evidence') ? statement.shape.strength.options : [];
    expect(firstCells(text).filter((cell) => !words.has(cell) && !strengths.includes(cell as never))).toEqual([]);
  });
});

test('the statement that data/README.md gives as a pattern is one that the data check takes', () => {
  const example = (/```yaml\n([\s\S]*?)```/.exec(dictionary)?.[1] ?? '').replace(/^ {3}/gm, '');
  const record = statement.parse((parse(example) as unknown[])[0]);
  const data = dataset();
  expect(data.bodies.map((b) => b.id)).toContain(record.speaker);
  for (const d of record.demands) expect(data.demands.map((x) => x.id)).toContain(d.demand);
  for (const e of record.evidence) expect(data.sources.find((s) => s.id === e.source)?.paragraphs.some((p) => p.n === e.paragraphs[0])).toBe(true);
});

test('data/README.md names the sections of the page About that a case must have, and those it must not', () => {
  const row = section(dictionary, '#### case.yaml').split('\n').filter((line) => line.startsWith('| `texts.about`') || line.startsWith('| `texts.about.id`'));
  const named = [...row.join('').matchAll(/`([\w-]+)`/g)].map((m) => m[1] ?? '');
  expect(named).toEqual(expect.arrayContaining([...Object.values(aboutSections), ...Object.values(aboutParts)]));
});

test('data/README.md lists the placeholders that there are', () => {
  expect(firstCells(section(dictionary, '## Placeholders'))).toEqual([...placeholderNames, ...Object.keys(countryPlaceholders).map((kind) => `${kind} XX`), `${sectionPlaceholder} ID`].map((name) => `{${name}}`));
});

const pages = ['README.md', 'CONTRIBUTING.md', 'CHANGELOG.md', 'data/README.md', 'data/LICENSE.md'];

describe.each(pages)('%s', (page) => {
  const text = read(page);
  const prose = text.replace(/```[\s\S]*?```/g, '');

  it('names only commands that there are', () => {
    const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> };
    const named = [...text.matchAll(/npm (?:run )?([a-z][a-z:-]*)/g)].map((m) => m[1] ?? '').filter((name) => !['ci', 'install', 'run'].includes(name));
    expect(named.filter((name) => scripts[name] === undefined)).toEqual([]);
  });

  it('names only files and folders that there are', () => {
    expect(pathsIn(prose).filter((path) => !isThere(path, dirname(page)))).toEqual([]);
  });

  it('links only to headings that there are', () => {
    const anchors = new Set(text.split('\n').filter((l) => /^#+ /.test(l)).map((l) => l.replace(/^#+ /, '').toLowerCase().replace(/[^\p{L}\p{N} _-]/gu, '').replace(/ /g, '-')));
    expect([...prose.matchAll(/\]\(#([^)]+)\)/g)].map((m) => m[1] ?? '').filter((a) => !anchors.has(a))).toEqual([]);
  });
});

test('README.md lists the folders of lib in the order that npm run check:direction holds, and no other', () => {
  const listed = firstCells(section(read('README.md'), '## How it is built')).flatMap((cell) => /^lib\/(\w+)\/$/.exec(cell)?.[1] ?? []);
  expect(listed).toEqual(order);
  expect(readdirSync(join(root, 'lib')).sort()).toEqual([...order].sort());
});

test('README.md explains every command', () => {
  const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> };
  const named = firstCells(section(read('README.md'), '## Commands')).map((cell) => /^npm (?:run )?([\w:-]+)/.exec(cell)?.[1]);
  expect(Object.keys(scripts).filter((name) => !named.includes(name))).toEqual([]);
});

test('README.md names only settings that something reads', () => {
  const code = ['lib', 'scripts'].flatMap((folder) => readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' }).filter((f) => f.endsWith('.ts')).map((f) => read(`${folder}/${f}`))).join('\n');
  const named = firstCells(section(read('README.md'), '## Settings'));
  expect(named.length).toBeGreaterThan(3);
  expect(named.filter((name) => !code.includes(`process.env.${name}`))).toEqual([]);
});

/** What the build makes, and packages: not in the repository. */
const notOurs = /^(out|node_modules|next|_headers|_redirects)(\/|$)/;

/** Paths in backticks and links: with a slash or an ending of ours. Addresses of the site begin with a slash and are none. */
function pathsIn(text: string): readonly string[] {
  const spans = [...text.matchAll(/(?<!`)`([^`\n]+)`(?!`)/g)].map((m) => m[1] ?? '');
  const links = [...text.matchAll(/\]\((?!https?:|mailto:|#)([^)#]+)/g)].map((m) => m[1] ?? '');
  const isPath = (s: string): boolean => /^[\w.@<>*[\]-]+(\/[\w.@<>*[\]-]+)*\/?$/.test(s) && (s.includes('/') || /\w\.(tsx?|js|mjs|json|ya?ml|csv|md|css|conf)$/.test(s));
  return [...new Set([...spans.filter(isPath), ...links])].filter((path) => !notOurs.test(path));
}

/** Looks from the page's folder, from the top, and among the files of the data. `<case>` is any case; from another `<name>` on, the folder it is in counts. */
function isThere(path: string, folder: string): boolean {
  const { id } = dataset().case;
  const whole = path.replace(/<(your-)?case>/, id);
  const open = whole.search(/[<*]/);
  const fixed = open < 0 ? whole : whole.slice(0, whole.lastIndexOf('/', open) + 1);
  return ['', folder, 'data', 'data/world', `data/cases/${id}`].some((place) => existsSync(join(root, place, fixed)));
}
