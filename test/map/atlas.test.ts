import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { atlasOf, readTopology } from '@/lib/map/atlas';
import { atlas, countries, tables, topology } from './tiny-atlas';

test('shapes are joined on the ISO number as text, or by name where a table says so', () => {
  expect([...atlas.land.keys()].sort()).toEqual(['XA', 'XC', 'XD']);
});

test('two shapes under one code are one country', () => {
  expect(atlas.land.get('XA')?.arcs).toHaveLength(3);
});

test('the first polygon of a country is its largest', () => {
  expect(atlas.land.get('XA')?.arcs[0]?.[0]).toHaveLength(3);
});

test('a country without a shape is a point where the registry says', () => {
  expect([...atlas.points]).toEqual([['XB', [45, 45]]]);
});

test('land of nobody is kept, and is no country', () => {
  expect(atlas.loose).toHaveLength(1);
});

test('a ring can be given to another country', () => {
  const moved = atlasOf(topology, countries, { ...tables, moves: [{ from: 'Aldova', at: [-19, 46], to: 'XB', reason: 'invented' }] });
  expect(moved.land.get('XB')?.arcs).toHaveLength(1);
  expect(moved.land.get('XA')?.arcs).toHaveLength(2);
});

test('a country that the atlas lacks is named, with what to do', () => {
  expect(() => atlasOf(topology, countries, { ...tables, asPoint: {} })).toThrow('Brisk Island (XB, numeric 902) has no shape in the atlas: correct its numeric code in countries.csv, or name it in DRAWN_AS_POINT in lib/map/atlas-patches.ts so that it is drawn as a point');
});

test('a shape that is no country is named, with what to do', () => {
  expect(() => atlasOf(topology, countries, { ...tables, patches: tables.patches.slice(0, 1) })).toThrow('the atlas\'s "The Sandbank" (no code) is no country of the registry: add a row to ATLAS_PATCHES in lib/map/atlas-patches.ts, with its reason');
});

test('all faults are listed at once', () => {
  expect(() => atlasOf(topology, countries, { ...tables, patches: [], asPoint: {}, moves: [{ from: 'Atlantis', at: [0, 0], to: 'XA', reason: 'invented' }] })).toThrow(/"Atlantis" has no ring at 0, 0\n.*"Cestia".*\n.*"The Sandbank".*\n.*Brisk Island.*\n.*Cestia \(XC, numeric none\)/);
});

test('the topology that was read is not changed', () => {
  const before = JSON.stringify(topology);
  atlasOf(topology, countries, tables);
  expect(JSON.stringify(topology)).toBe(before);
});

test('a truncated atlas is refused with what to do', () => {
  const file = join(mkdtempSync(join(tmpdir(), 'atlas-')), 'countries-50m.json');
  writeFileSync(file, '{"type":"Topology","arcs":[[[0,');
  expect(() => readTopology(file)).toThrow(/is not the file the map was made with \(sha256 [0-9a-f]{64}, wanted 04342cdc[0-9a-f]+\): truncated or another version; run "npm ci"/);
});

test('a missing atlas is refused with what to do', () => {
  expect(() => readTopology('/nowhere/countries-50m.json')).toThrow('/nowhere/countries-50m.json: the outlines are not there; run "npm ci"');
});
