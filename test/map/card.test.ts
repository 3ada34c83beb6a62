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

test('nothing needs a style sheet', () => {
  for (const path of card('XA').paths) expect(Object.keys(path).sort()).toEqual(['d', 'fill', 'stroke', 'strokeWidth']);
});
