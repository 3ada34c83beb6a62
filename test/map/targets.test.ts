import { expect, test } from 'vitest';
import { freest, spread, TARGET, targetsOf } from '@/lib/map/targets';

const sheet = { width: 200, height: 100 };

test('targets that do not touch stay where they are', () => {
  expect([...spread([{ id: 'a', at: [50, 50] }, { id: 'b', at: [100, 50] }], sheet)]).toEqual([['a', [50, 50]], ['b', [100, 50]]]);
});

test('two that overlap move apart along the shorter way, half each', () => {
  const [a, b] = [...spread([{ id: 'a', at: [50, 50] }, { id: 'b', at: [60, 54] }], sheet).values()];
  expect(b![0] - a![0]).toBeCloseTo(TARGET, 1);
  expect([a![1], b![1]]).toEqual([50, 54]);
});

test('a crowd ends without any two overlapping', () => {
  const crowd = Array.from({ length: 6 }, (_, i) => ({ id: String(i), at: [90 + i * 3, 50 + (i % 3)] as const }));
  const places = [...spread(crowd, sheet).values()];
  for (const [i, p] of places.entries()) for (const q of places.slice(i + 1)) expect(Math.max(Math.abs(p[0] - q[0]), Math.abs(p[1] - q[1]))).toBeGreaterThan(TARGET - 0.1);
});

test('a target at the edge is whole', () => {
  expect([...spread([{ id: 'a', at: [199, 2] }], sheet).values()]).toEqual([[188, 12]]);
});

test('where the picture shrinks to a half, targets keep twice the distance', () => {
  const [a, b] = [...spread([{ id: 'a', at: [90, 50] }, { id: 'b', at: [100, 50] }], sheet, 0.5).values()];
  expect(b![0] - a![0]).toBeCloseTo(2 * TARGET, 1);
});

test('a target gives way to land that is painted over it', () => {
  const neighbour = [[0, 0], [55, 0], [55, 100], [0, 100]] as const;
  expect(freest([60, 50], 24, sheet, [[neighbour]])[0]).toBeGreaterThanOrEqual(66);
  expect(freest([120, 50], 24, sheet, [[neighbour]])).toEqual([120, 50]);
});

test('two that push one another onto land painted over them leave it again, and one another too', () => {
  const land = [[109, 55], [200, 55], [200, 100], [109, 100]] as const;
  const places = targetsOf([{ id: 'a', at: [96, 49], above: [[land]] }, { id: 'b', at: [80, 49], above: [] }], sheet, 1);
  const [a, b] = [places.get('a')!, places.get('b')!];
  expect(a[0]).toBeCloseTo(100, 1);
  expect(a[1] + TARGET / 2).toBeLessThanOrEqual(55.1);
  expect(Math.max(Math.abs(a[0] - b[0]), Math.abs(a[1] - b[1]))).toBeGreaterThan(TARGET - 0.1);
});
