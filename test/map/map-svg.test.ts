/** The picture as text. A wanted change: `npx vitest run test/map/map-svg.test.ts -u`, then look at the difference before it is committed. */
import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { MapSvg } from '@/components/map/map-svg';
import { mapSheet, type SheetOptions } from '@/lib/map/sheet';
import { atlas, detail, options, view } from './tiny-atlas';

const words = (country: string, show: string) => (show === 'number' ? '4' : country);
const svg = (extra: Partial<SheetOptions> = {}, props: object = {}) =>
  renderToStaticMarkup(createElement(MapSvg, { sheet: mapSheet(atlas, { ...options, id: 't', view, detail, words, ...extra }), label: 'Invention', ...props })).replace(/></g, '>\n<') + '\n';

test('a map with labels and a frame', async () => {
  const labels = [{ country: 'XA', lon: 10, lat: 48, anchor: 'middle', leader: false, show: 'number' }, { country: 'XB', lon: 40, lat: 52, anchor: 'middle', leader: true, show: 'name' }] as const;
  await expect(svg({ labels, frames: [{ kind: 'extent', id: 'part', extent: [-2, 38, 22, 57], ratio: 0.8 }] }, { className: 'world' })).toMatchFileSnapshot('snapshots/map.svg');
});

test('a locator with one country picked out', async () => {
  await expect(svg({ locator: true, picked: 'XC', targets: new Set(), stops: new Set() }, { className: 'locator' })).toMatchFileSnapshot('snapshots/locator.svg');
});

test('a line parts two answers that are neighbours, over their land and under dots; no coast has one', () => {
  const values = new Map([['XA', 4], ['XC', 1], ['XB', 1]]);
  const all = svg({ values });
  const between = /<path class="between" d="([^"]+)"/.exec(all)!;
  expect(between[1]!.match(/m/gi)).toHaveLength(1);
  expect(all.indexOf('id="tXC"')).toBeLessThan(between.index);
  expect(all.indexOf('class="rim"')).toBeGreaterThan(between.index);
  expect(svg()).not.toContain('between');
  expect(svg({ values, unfilled: true })).not.toContain('between');
});

test('stripes repeat the outline of a country over its class; a dot has a spot, a figure on them a halo; land without a class has none', () => {
  const labels = [{ country: 'XA', view: 'world', lon: 10, lat: 47, anchor: 'middle', leader: false, show: 'number' } as never];
  const all = svg({ labels, striped: new Set(['XA', 'XB', 'XC', 'XD']) });
  expect([...all.matchAll(/<a class="([^"]*striped)"/g)].map((m) => m[1]).sort()).toEqual(['q1 striped', 'q2 striped']);
  expect(all).toMatch(/<path id="tXA"[^>]*>\n<\/path>\n<use href="#tXA">/);
  expect(all.match(/<path class="pip"/g)).toHaveLength(1);
  expect(all).toMatch(/<text class="of-q2 striped" [^>]*text-anchor="middle">4</);
  expect(svg({ labels })).toMatch(/<text class="num of-q2" (?![^>]*text-anchor)/);
  expect(svg({ labels })).not.toContain('striped');
});

test('a map has no inline style, no event attribute and no colour of its own', () => {
  expect(svg()).not.toMatch(/ style=| on\w+=|fill="|stroke="|#[0-9a-f]{3,6}"/);
});

test('every country is a link, and those a screen reader meets have a name', () => {
  const all = svg();
  expect(all.match(/<a [^>]*href="\/country\/[a-z-]+\/"/g)).toHaveLength(4);
  const met = all.replace(/<g [^>]*aria-hidden="true"[^>]*>.*?<\/g>/gs, '').match(/<a [^>]*>/g) ?? [];
  expect(met.length).toBeGreaterThan(0);
  for (const link of met) expect(link).toMatch(/ aria-label="[^"]+"/);
});

test('with a list to lead to, land without a response is one link to it that knows its countries', () => {
  const all = svg({}, { listHref: '/list/' });
  const shared = all.match(/<a [^>]*href="\/list\/"[^>]*>/g) ?? [];
  expect(shared.length).toBeGreaterThan(0);
  const names = shared.flatMap((a) => / data-lands="([^"]+)"/.exec(a)![1]!.split('|').map((n) => n.split('=')[0]!));
  const linked = (text: string) => [...text.matchAll(/href="\/country\/([a-z-]+)\/"/g)].map((m) => m[1]!);
  expect([...linked(all), ...names].sort()).toEqual(linked(svg()).sort());
});

test('no id occurs twice, and the picked country repeats its own outline', () => {
  const text = svg({ picked: 'XC' });
  const ids = [...text.matchAll(/ id="([^"]+)"/g)].map((m) => m[1]);
  expect(new Set(ids).size).toBe(ids.length);
  expect([...text.matchAll(/<use href="#([^"]+)"/g)].map((m) => m[1])).toEqual(['tXC']);
  expect(ids).toContain('tXC');
});
