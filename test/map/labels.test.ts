import { expect, test } from 'vitest';
import { leaderOf } from '@/lib/map/leader';
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

test('of several places for one country the first is taken where the words lie on the sheet and off every answer', () => {
  const beside = { ...place, lon: 33, lat: 50, anchor: 'start', show: 'name' } as const;
  const at = (labels: object[]) => sheet({ labels }).labels.map((l) => [l.text, l.anchor]);
  expect(at([{ ...beside, lon: 6, lat: 47 }, beside])).toEqual([['NXA', 'start']]);
  expect(sheet({ labels: [{ ...beside, lon: 6, lat: 47 }, beside] }).labels[0]!.at).toEqual(sheet({ labels: [beside] }).labels[0]!.at);
  expect(sheet({ labels: [{ ...beside, lon: 54 }, beside] }).labels[0]!.at).toEqual(sheet({ labels: [beside] }).labels[0]!.at);
});

test('a figure too wide for its country stands outside, with a leader', () => {
  const outside = { ...place, lon: -8, lat: 42, anchor: 'end', leader: true } as const;
  const wide = (figure: string) => sheet({ words: () => figure, labels: [place, outside] }).labels[0]!;
  expect(wide('4')).toMatchObject({ kind: 'inside', leader: '' });
  expect(wide('1234567890')).toMatchObject({ kind: 'label', anchor: 'end' });
  expect(wide('1234567890').leader).not.toBe('');
});

test('words without room on one line are set on two, the figure under the name', () => {
  const label = { ...place, lon: 33, lat: 50, anchor: 'start', show: 'name-number' } as const;
  const [name, figure, ...rest] = sheet({ words: () => 'Aldova 12', labels: [label] }).labels;
  expect([name?.text, figure?.text, rest.length]).toEqual(['Aldova', '12', 0]);
  expect(figure!.at[1] - name!.at[1]).toBe(14);
  expect(sheet({ words: () => 'Al 12', labels: [label] }).labels.map((l) => l.text)).toEqual(['Al 12']);
});

test('the country addressed is named as one that counts nothing', () => {
  expect(sheet({ labels: [{ ...place, country: 'XD', show: 'name' }] }).labels[0]).toMatchObject({ kind: 'addressed' });
});

test('words between the two halves of a country lead to both', () => {
  const half = (x: number) => [[x, 10], [x + 20, 10], [x + 20, 30], [x, 30]] as const;
  const shapes = (...rings: (readonly (readonly [number, number])[])[]) => ({ grid: 1, countries: new Map([['XA', { rings }]]) }) as never;
  const mark = { alpha2: 'XA', needsDot: false } as never;
  const leads = (path: string) => path.split(/m/i).length - 1;
  expect(leads(leaderOf([100, 20], 'middle', 'Aldova', mark, shapes(half(0), half(180))))).toBe(2);
  expect(leads(leaderOf([100, 20], 'middle', 'Aldova', mark, shapes(half(0), half(30))))).toBe(1);
  expect(leads(leaderOf([100, 20], 'start', 'Aldova', mark, shapes(half(0), half(180))))).toBe(1);
});

test('a picked country among answers is named off all of them, with a leader, or not at all', () => {
  const all = { ...options, values: new Map([['XA', 4], ['XD', 1]]), subject: 'XX', id: 't', detail: { ...detail, width: 150 }, picked: 'XC' };
  const named = (west: number, name = 'Cesti') => mapSheet(atlas, { ...all, words: () => name, view: { kind: 'extent', id: 'near', extent: [west, 32, 29, 54], ratio: 0.5 } }).labels;
  const [label, ...rest] = named(-20);
  expect(rest).toEqual([]);
  expect(label).toMatchObject({ text: 'Cesti', kind: 'label' });
  expect(label!.at[0]).toBeLessThan(60);
  expect(label!.leader).toMatch(/^M\d+ \d+l\d/);
  expect(named(2, 'Cestia or so')).toEqual([]);
});

test('without words there are no labels', () => {
  expect(sheet({ words: undefined, labels: [place] }).labels).toEqual([]);
});
