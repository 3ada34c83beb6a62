/** What the real maps weigh on the wire (brotli 11), so that a finer outline or a longer label is a decision and not an accident. */
import { brotliCompressSync } from 'node:zlib';
import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { MapSvg } from '@/components/map/map-svg';
import { countryMaps } from '@/lib/views/country-maps';
import { dataset } from '@/lib/dataset';
import { frontMaps } from '@/lib/views/front-maps';
import type { MapSheet } from '@/lib/map/sheet';
import { mapViews } from '@/lib/views/map-views';

const data = dataset();
const weight = (...sheets: readonly MapSheet[]): number =>
  brotliCompressSync(sheets.map((sheet) => renderToStaticMarkup(createElement(MapSvg, { sheet, label: 'Map' }))).join('')).length;
const [names] = mapViews(data);
const front = frontMaps(data, names!);

test('the world with its links weighs at most 15 kB', () => {
  expect(weight(front.world.sheet)).toBeLessThanOrEqual(15_000);
});

test('the parts drawn larger weigh at most 10 kB together', () => {
  expect(weight(...front.insets.map((i) => i.map.sheet))).toBeLessThanOrEqual(10_000);
});

test.each(['malaysia', 'germany', 'canada', 'chad', 'tuvalu', 'greenland'])('the maps beside %s weigh at most 4 and 5 kB', (slug) => {
  const maps = countryMaps(data, data.countries.find((c) => c.slug === slug)!);
  expect(weight(maps.world)).toBeLessThanOrEqual(4_000);
  expect(weight(maps.region)).toBeLessThanOrEqual(5_000);
});

test('the largest cut of all, around Russia, weighs at most 6.5 kB', () => {
  expect(weight(countryMaps(data, data.countries.find((c) => c.alpha2 === 'RU')!).region)).toBeLessThanOrEqual(6_500);
});

test('the front page has at most 30 stops of the Tab key on its maps', () => {
  const stops = [front.world.sheet, ...front.insets.map((i) => i.map.sheet)].flatMap((s) => s.marks.filter((m) => m.focusable).map((m) => m.alpha2));
  expect(stops.length).toBeLessThanOrEqual(30);
  expect([...new Set(stops)].sort()).toEqual([...new Set([...names!.values.keys(), data.case.subject])].sort());
});
