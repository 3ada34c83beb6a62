import { expect, test } from 'vitest';
import { frameOf } from '@/lib/map/frames';
import { landOf } from '@/lib/map/land';
import { sheetOf } from '@/lib/map/projection';
import { shapesOf } from '@/lib/map/shapes';
import { joined } from '@/lib/map/sphere';
import { turned } from '@/lib/map/winding';
import { atlas, detail, view } from './tiny-atlas';

const shapes = shapesOf(atlas, view, detail);

/** Steps of a path, without starts and ends. */
const steps = (d: string): readonly string[] => d.split(/[Mmlz]/).flatMap((part) => part.match(/-?\d+ ?-?\d+/g) ?? []);

test('every country in view has a shape or a point', () => {
  expect([...shapes.countries.keys()].sort()).toEqual(['XA', 'XB', 'XC', 'XD']);
  expect(shapes.countries.get('XB')).toMatchObject({ d: '', area: 0 });
});

test('the same view and detail are drawn once', () => {
  expect(shapesOf(atlas, { ...view }, { ...detail })).toBe(shapes);
});

test('islands below the threshold are left out, unless a country has nothing else', () => {
  expect(shapes.countries.get('XA')?.d.match(/m/gi)).toHaveLength(2);
});

test('neighbours share their border to the grid step: no gap, no overlap', () => {
  const [a, c, d] = ['XA', 'XC', 'XD'].map((k) => shapes.countries.get(k)?.area ?? 0);
  const together = [...shapesOf(atlas, view, { ...detail, area: 0 }).countries.values()].reduce((s, x) => s + x.area, 0);
  expect((a! + c! + d!) / together).toBeCloseTo(1, 2);
});

test('of two neighbours one is written backwards, so that their border is the same text twice', () => {
  expect(turned(atlas).size).toBeGreaterThan(0);
  const runs = (d: string) => { const s = steps(d); return new Set(s.slice(0, -1).map((x, i) => `${x} ${s[i + 1]}`)); };
  const a = runs(shapes.countries.get('XA')!.d);
  expect([...runs(shapes.countries.get('XC')!.d), ...runs(shapes.countries.get('XD')!.d)].some((pair) => a.has(pair))).toBe(true);
});

test('a view sees nothing of land that lies elsewhere', () => {
  const far = shapesOf(atlas, { kind: 'around', id: 'far', lon: -150, lat: -40, km: 1000, ratio: 1 }, detail);
  expect(far.countries.size).toBe(0);
});

test('countries drawn as one have no border between them, and each inner border once', () => {
  const land = landOf(atlas, view, { ...detail, area: 0 }, ['XA', 'XC', 'XD']);
  expect(land.outline.match(/m/gi)).toHaveLength(2);
  expect(land.borders.match(/m/gi)!.length).toBeLessThanOrEqual(3);
});

test('thinning keeps the ends of an arc and drops light points', () => {
  const all = joined([0], atlas.topology.arcs, () => 0);
  const few = joined([0], atlas.topology.arcs, () => 1);
  expect(all).toHaveLength(5);
  expect(few).toEqual([[20, 40], [20, 55]]);
});

test('a frame is the edge of one picture on another', () => {
  const frame = frameOf(sheetOf({ kind: 'extent', id: 'part', extent: [5, 40, 15, 50], ratio: 1 }, 100), shapes);
  expect(frame).toMatch(/^M[\d -]+l[\d -]+z$/);
});
