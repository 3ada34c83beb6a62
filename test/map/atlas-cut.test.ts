import { feature } from 'topojson-client';
import { expect, test } from 'vitest';
import { atlasOf } from '@/lib/map/atlas';
import { cutShapes } from '@/lib/map/atlas-cut';
import { countries, tables, topology } from './tiny-atlas';

/** From the middle of Aldova's western coast to the middle of its border with Cestia. */
const cut = { name: 'Aldova', between: [[-0.5, 48], [20.6, 48]] } as const;
const south = { from: 'Aldova', at: [10, 41], to: 'XD', reason: 'invented' } as const;
const whole = atlasOf(topology, countries, tables);
const parted = atlasOf(topology, countries, { ...tables, cuts: [cut], moves: [south] });
/** The points of a country's main outline, in no order: degrees without weights. */
const border = (atlas: typeof whole, alpha2: string): readonly string[] => feature(atlas.topology, atlas.land.get(alpha2)!).geometry.coordinates[0]![0]!.map(([x, y]) => `${x},${y}`).sort();
const arcs = (alpha2: string) => parted.land.get(alpha2)!.arcs.flat(2);

test('a shape is cut in two, and a part of it goes to another country without a line left between', () => {
  expect([parted.land.get('XA')!.arcs.length, parted.land.get('XD')!.arcs.length]).toEqual([3, 1]);
  const ring = border(parted, 'XD');
  expect([ring.includes('-0.5,48'), ring.includes('20.6,48'), ring.includes('10,39')]).toEqual([true, true, false]);
});

test('both parts share the new line, which keeps near what it follows', () => {
  const line = arcs('XA').filter((i) => arcs('XD').includes(~i));
  expect(line).toHaveLength(1);
  const points = parted.topology.arcs[line[0]! < 0 ? ~line[0]! : line[0]!]!;
  expect([points.length, new Set(points.map((p) => p[1]))]).toEqual([22, new Set([48])]);
});

test('a neighbour whose border is divided keeps all of it', () => {
  expect(border(parted, 'XC')).toEqual(border(whole, 'XC'));
});

test('a cut from corner to corner divides no arc', () => {
  const { topology: done, faults } = cutShapes(topology, [{ name: 'Dorland', between: [[0, 40], [30, 40]] }]);
  expect([done.arcs.length, faults]).toEqual([topology.arcs.length + 1, []]);
});

test('steps on a grid become degrees', () => {
  const { arcs } = cutShapes({ ...topology, transform: { scale: [0.5, 2], translate: [10, 20] }, arcs: [[[2, 1], [2, 1], [-4, 0]]] }, []).topology;
  expect(arcs).toEqual([[[11, 22], [12, 24], [10, 24]]]);
});

test('what cannot be cut is named', () => {
  expect(() => atlasOf(topology, countries, { ...tables, cuts: [{ name: 'Aldova', between: [[-0.5, 48], [5, 5]] }] })).toThrow('SHAPE_CUTS: "Aldova" has no ring through -0.5, 48 and 5, 5');
  expect(cutShapes(topology, [{ name: 'Atlantis', between: [[0, 0], [1, 1]] }]).faults).toEqual(['SHAPE_CUTS: "Atlantis" has no ring through 0, 0 and 1, 1']);
});

test('the topology that was read is not changed', () => {
  const before = JSON.stringify(topology);
  cutShapes(topology, [cut]);
  expect(JSON.stringify(topology)).toBe(before);
});
