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

it('leads through the countries with names and does not wrap', () => {
  expect(beforeAndAfter(data, country('XB'))).toEqual({ before: { country: country('XA'), names: 4 }, after: undefined });
  expect(beforeAndAfter(data, country('XD'))).toEqual({});
});
