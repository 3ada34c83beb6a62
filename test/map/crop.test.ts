import { expect, test } from 'vitest';
import { viewFor } from '@/lib/map/crop';
import { atlas, countries } from './tiny-atlas';

const country = (alpha2: string) => countries.find((c) => c.alpha2 === alpha2)!;
const part = { kind: 'extent', id: 'part', extent: [-5, 36, 40, 58], ratio: 0.7 } as const;

test('a country is shown in the case\'s view that holds the whole of its largest land', () => {
  expect(viewFor(atlas, country('XA'), [part], 0.7)).toBe(part);
  expect(viewFor(atlas, country('XC'), [part], 0.7)).toBe(part);
});

test('a country that a view cuts gets a cut of its own, around its largest land and not around its islets', () => {
  const view = viewFor(atlas, country('XD'), [part], 0.7);
  expect(view).toMatchObject({ kind: 'around', id: 'around' });
  const own = viewFor(atlas, country('XA'), [], 0.7);
  expect(own.kind === 'around' && own.lon).toBeCloseTo(10, 0);
});

test('a country of a few kilometres gets its surroundings: until neighbours are in view', () => {
  const view = viewFor(atlas, country('XB'), [], 0.7);
  expect(view).toMatchObject({ kind: 'around', lon: 45, lat: 45 });
  expect(view.kind === 'around' && view.km).toBeGreaterThan(2500);
});

test('a point inside a view is held by it', () => {
  expect(viewFor(atlas, country('XB'), [{ ...part, extent: [30, 40, 50, 50] }], 0.7)).toMatchObject({ kind: 'extent' });
});
