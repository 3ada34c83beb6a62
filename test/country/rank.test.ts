import { describe, expect, it } from 'vitest';
import { rankOf } from '@/lib/counts/rank';
import { heroRank, plain } from '@/lib/country/words';
import type { CountryTally } from '@/lib/counts/tally';
import { data } from './tiny';

const rows = (counts: Record<string, number>): CountryTally[] =>
  Object.entries(counts).map(([country, names]) => ({ country, names, signatures: [], national: names, european: 0 }));

describe('the place of a country', () => {
  const all = rows({ A: 9, B: 5, C: 3, D: 3, E: 3, F: 1 });

  it('is one more than the number of countries with more names', () => {
    expect(['A', 'B', 'C', 'F'].map((c) => rankOf(all, c)?.place)).toEqual([1, 2, 3, 6]);
  });

  it('names those it is shared with, not itself', () => {
    expect(rankOf(all, 'D')).toEqual({ place: 3, of: 6, level: ['C', 'E'] });
  });

  it('is nothing for a country without names', () => {
    expect(rankOf(all, 'Z')).toBeUndefined();
  });
});

it('says the place with its denominator, and names all that share it', () => {
  expect(plain(heroRank(data, { place: 1, of: 2, level: [] }))).toBe('Place 1 of 2 countries');
  expect(heroRank(data, { place: 2, of: 4, level: ['XA', 'XC'] })).toEqual([
    { text: 'Place 2 of 4 countries', href: '/#countries' },
    { text: ', shared with Aldova and the Republic of Cestia' },
  ]);
  expect(heroRank(data, undefined)).toEqual([]);
});
