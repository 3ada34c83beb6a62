import { expect, test } from 'vitest';
import { marksOf } from '@/lib/map/marks';
import { shapesOf } from '@/lib/map/shapes';
import { atlas, detail, options, view } from './tiny-atlas';

const shapes = shapesOf(atlas, view, detail);
const marks = marksOf(shapes, options);
const mark = (alpha2: string, of = marks) => of.find((m) => m.alpha2 === alpha2)!;

test('land without a response is painted first, then the subject, then responders from large to small', () => {
  expect(marks.map((m) => m.alpha2)).toEqual(['XC', 'XD', 'XA', 'XB']);
});

test('the picked country is painted over all land, but under the dots of others', () => {
  expect(marksOf(shapes, { ...options, picked: 'XC' }).map((m) => m.alpha2)).toEqual(['XD', 'XA', 'XC', 'XB']);
  expect(marksOf(shapes, { ...options, picked: 'XB' }).map((m) => m.alpha2)).toEqual(['XC', 'XD', 'XA', 'XB']);
});

test('responders and the subject are stops of the Tab key, other land is not', () => {
  expect(marks.filter((m) => m.focusable).map((m) => m.alpha2)).toEqual(['XD', 'XA', 'XB']);
});

test('a page may name the stops', () => {
  expect(marksOf(shapes, { ...options, stops: new Set(['XA']) }).filter((m) => m.focusable).map((m) => m.alpha2)).toEqual(['XA']);
});

test('where nothing is counted, the stops are painted from large to small all the same, over land that is none', () => {
  // XA is the largest, XB a dot; XC is no stop.
  const stops = marksOf(shapes, { ...options, values: new Map(), stops: new Set(['XB', 'XA', 'XD']) });
  expect(stops.map((m) => [m.alpha2, m.kind])).toEqual([['XC', 'none'], ['XD', 'subject'], ['XA', 'none'], ['XB', 'none']]);
});

test('a country without a response may be a link of its own, marked and to be hit, and no stop of the Tab key', () => {
  const some = { ...options, values: new Map(), stops: new Set<string>(), targets: new Set(['XB']) };
  expect(mark('XB', marksOf(shapes, { ...some, apart: new Set(['XB']) }))).toMatchObject({ kind: 'none', apart: true, focusable: false, needsDot: true, target: mark('XB').point });
  expect(mark('XB', marksOf(shapes, some))).toMatchObject({ apart: false });
});

test('every country is a link with a name', () => {
  expect(marks.map((m) => [m.href, m.label])).toEqual([['/country/cestia/', 'Cestia, none'], ['/country/dorland/', 'Dorland, none'], ['/country/aldova/', 'Aldova, 4'], ['/country/brisk-island/', 'Brisk Island, 1']]);
});

test('a picked country whose land can be seen needs no dot, though the same land has one where it is one of many', () => {
  const dotBelow = 1e5;
  expect(mark('XA', marksOf(shapes, { ...options, dotBelow })).needsDot).toBe(true);
  expect(mark('XA', marksOf(shapes, { ...options, dotBelow, picked: 'XA' })).needsDot).toBe(false);
});

test('a country without land gets a dot and a target, a large one neither', () => {
  expect(mark('XB')).toMatchObject({ needsDot: true, target: mark('XB').point });
  expect(mark('XA').needsDot).toBe(false);
  expect(mark('XA').target).toBeUndefined();
});

test('at a quarter of the width even large land needs a target', () => {
  expect(mark('XA', marksOf(shapes, { ...options, minWidth: 50 })).target).toBeDefined();
});

test('"not applicable" is a kind of its own and never zero', () => {
  expect(mark('XA', marksOf(shapes, { ...options, values: new Map([['XA', 'not-applicable']]) }))).toMatchObject({ kind: 'not-applicable' });
});

test('a country mostly outside the picture is another picture\'s business: it gets no target here', () => {
  const part = shapesOf(atlas, { kind: 'extent', id: 'part', extent: [17, 41, 31, 54], ratio: 1 }, detail);
  const targets = (of: typeof shapes) => marksOf(of, { ...options, minWidth: 50 }).filter((m) => m.target).map((m) => m.alpha2);
  expect(targets(part)).toEqual([]);
  expect(targets(shapes).sort()).toEqual(['XA', 'XB', 'XD']);
});
