import { expect, test } from 'vitest';
import { classLabel, classOf } from '@/lib/map/classes';
import { kindOf } from '@/lib/map/kinds';

const counts = [{ from: 1, to: 1 }, { from: 2, to: 4 }, { from: 5, to: 9 }, { from: 10, to: 24 }, { from: 25 }];
const shares = [{ from: 0, to: 0.5 }, { from: 0.5, to: 2 }, { from: 2, to: 5 }, { from: 5, to: 15 }, { from: 15 }];

test('counts fall into the class whose last number they do not exceed', () => {
  expect([1, 2, 4, 5, 9, 10, 24, 25, 60].map((n) => classOf(n, counts))).toEqual([1, 2, 2, 3, 3, 4, 4, 5, 5]);
});

test('zero names is no class', () => {
  expect(classOf(0, counts)).toBeUndefined();
});

test('a share on a limit belongs to the class above', () => {
  expect([0.16, 0.49, 0.5, 1.99, 2, 15, 27].map((n) => classOf(n, shares, 'shares'))).toEqual([1, 1, 2, 2, 3, 5, 5]);
});

test('a gap between classes is an error that says where to mend it', () => {
  expect(() => classOf(3, [{ from: 1, to: 2 }, { from: 4 }])).toThrow('the value 3 falls between two classes: correct the limits in case.yaml');
});

test('the legend prints exact limits', () => {
  expect(counts.map((l) => classLabel(l))).toEqual(['1', '2–4', '5–9', '10–24', '25 or more']);
  expect(shares.map((l) => classLabel(l, 'shares'))).toEqual(['under 0.5 %', '0.5 to under 2 %', '2 to under 5 %', '5 to under 15 %', '15 % or more']);
});

const rules = { subject: 'XD', limits: counts };

test('the five kinds of land', () => {
  expect(kindOf({ alpha2: 'XA', kind: 'state' }, 4, rules)).toEqual({ kind: 'class', level: 2 });
  expect(kindOf({ alpha2: 'XC', kind: 'other' }, undefined, rules)).toEqual({ kind: 'none' });
  expect(kindOf({ alpha2: 'XD', kind: 'state' }, undefined, rules)).toEqual({ kind: 'subject' });
  expect(kindOf({ alpha2: 'XT', kind: 'territory' }, undefined, rules)).toEqual({ kind: 'territory' });
  expect(kindOf({ alpha2: 'XA', kind: 'state' }, 'not-applicable', rules)).toEqual({ kind: 'not-applicable' });
});

test('a name under the subject gives it no class', () => {
  expect(kindOf({ alpha2: 'XD', kind: 'state' }, 3, rules)).toEqual({ kind: 'subject' });
});

test('a territory with names has a class like any other country', () => {
  expect(kindOf({ alpha2: 'XT', kind: 'territory' }, 1, rules)).toEqual({ kind: 'class', level: 1 });
});
