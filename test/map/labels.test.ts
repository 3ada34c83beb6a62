import { expect, test } from 'vitest';
import { mapSheet } from '@/lib/map/sheet';
import { atlas, detail, options, view } from './tiny-atlas';

const words = (country: string, show: string) => (show === 'number' ? '4' : show === 'name' ? `N${country}` : `N${country} 4`);
const place = { country: 'XA', lon: 10, lat: 48, anchor: 'middle', leader: false, show: 'number' } as const;
const sheet = (extra: object) => mapSheet(atlas, { ...options, id: 't', view, detail, words, ...extra });

test('a label stands where the case says, its middle on the latitude', () => {
  const s = sheet({ labels: [place] });
  expect(s.labels).toHaveLength(1);
  expect(s.labels[0]).toMatchObject({ text: '4', kind: 'inside', leader: '' });
});

test('a leader ends at the nearest land, not at its middle', () => {
  const [label] = sheet({ labels: [{ ...place, lon: -8, lat: 42, anchor: 'end', leader: true, show: 'name-number' }] }).labels;
  expect(label?.leader).toMatch(/^M\d+ \d+l\d+-?[ \d]+$/);
  const [, dx = ''] = /l(\d+)/.exec(label?.leader ?? '') ?? [];
  expect(Number(dx)).toBeLessThan(60);
});

test('a leader to a dot ends at its rim, six pixels from its middle', () => {
  const { labels, marks, grid } = sheet({ labels: [{ ...place, country: 'XB', lon: 40, lat: 52, leader: true, show: 'name' }] });
  const [x = 0, y = 0, dx = 0, dy = 0] = labels[0]!.leader.match(/-?\d+/g)!.map((n) => Number(n) / grid);
  const dot = marks.find((m) => m.alpha2 === 'XB')!;
  expect(dot.needsDot).toBe(true);
  expect(Math.hypot(x + dx - dot.point[0], y + dy - dot.point[1])).toBeCloseTo(6, 0);
});

test('a label of a country outside the picture is left out', () => {
  expect(sheet({ labels: [{ ...place, country: 'XX' }] }).labels).toEqual([]);
});

test('the picked country is named beside it, unless the case names it', () => {
  expect(sheet({ picked: 'XB' }).labels.map((l) => l.text)).toEqual(['NXB 4']);
  expect(sheet({ picked: 'XA', labels: [place] }).labels).toHaveLength(1);
});

test('on a cut around a country, neighbours with room for their name have it', () => {
  const around = { kind: 'around', id: 'around', lon: 15, lat: 45, km: 4000, ratio: 0.7 } as const;
  const labels = sheet({ view: around, detail: { ...detail, width: 368 }, picked: 'XC' }).labels;
  expect(labels.map((l) => [l.country, l.kind]).sort()).toEqual([['XA', 'inside'], ['XC', 'label'], ['XD', 'place']]);
});

test('without words there are no labels', () => {
  expect(sheet({ words: undefined, labels: [place] }).labels).toEqual([]);
});
