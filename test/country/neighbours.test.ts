import { expect, it } from 'vitest';
import { beforeAndAfter, neighbours } from '@/lib/country/neighbours';
import { country, data } from './tiny';

it('lists the other countries of the region, those with names first', () => {
  const own = { ...country('XC'), region: 'Southern Invention' };
  expect(neighbours(data, own).map((n) => [n.country.name, n.names])).toEqual([
    ['Brisk Island', 1],
    ['Dorland', 0],
  ]);
});

it('leads through the countries with names by their number, and does not wrap', () => {
  expect(beforeAndAfter(data, country('XA'))).toEqual({ order: 'By number of names', before: undefined, after: country('XB') });
  expect(beforeAndAfter(data, country('XB'))).toEqual({ order: 'By number of names', before: country('XA'), after: undefined });
});

it('leads through all others from A to Z', () => {
  expect(beforeAndAfter(data, country('XC'))).toEqual({ order: 'Without a name, A to Z', before: undefined, after: country('XD') });
});
