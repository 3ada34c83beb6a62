import { expect, test } from 'vitest';
import { cardPicture } from '@/lib/map/card';
import { light } from '@/lib/map/tokens';
import { atlas, options, view } from './tiny-atlas';

const card = (picked?: string) => cardPicture(atlas, { ...options, view, ink: light, width: 300, ...(picked ? { picked } : {}) });

test('on a country\'s picture only that country has its class', () => {
  expect(card('XA').paths.map((p) => p.fill)).toEqual([light.none, 'none', light.bg, light.q2]);
});

test('a picked country without a name is an accent line', () => {
  expect(card('XC').paths.at(-1)).toMatchObject({ fill: light.none, stroke: light.accent });
});

test('a country without land is a disc', () => {
  expect(card('XB').paths.at(-1)?.d).toMatch(/^M\d+ \d+a22 22 0 1 0 44 0a22 22 0 1 0-44 0z$/);
});

test('the picture of the whole case fills all classes', () => {
  expect(card().paths.map((p) => p.fill).filter((f) => f === light.q1 || f === light.q2).sort()).toEqual([light.q1, light.q2].sort());
});

test('stripes lie over the class of a country, a dot of it has a spot, and what does not apply is cross-hatched, each with its pattern', () => {
  const drawn = (values: typeof options.values | Map<string, number | 'not-applicable'>, striped?: ReadonlySet<string>) => cardPicture(atlas, { ...options, values, striped, view, ink: light, width: 300 });
  const both = drawn(new Map<string, number | 'not-applicable'>([['XA', 4], ['XB', 1], ['XC', 'not-applicable']]), new Set(['XA', 'XB']));
  const fills = both.paths.map((p) => p.fill);
  expect(fills[fills.indexOf('url(#stripes)') - 1]).toBe(light.q2);
  expect(fills[fills.indexOf(light.q1) + 1]).toBe(light.bg);
  expect(both.paths.find((p) => p.fill === 'url(#cross)')).toMatchObject({ stroke: light.text });
  expect(both.paths.map((p) => p.stroke)).not.toContain(light.accent);
  expect(both.patterns.map((p) => p.id)).toEqual(['stripes', 'cross']);
  expect(card().patterns).toEqual([]);
});

test('nothing needs a style sheet', () => {
  for (const path of card('XA').paths) expect(Object.keys(path).sort()).toEqual(['d', 'fill', 'stroke', 'strokeWidth']);
});
