import { describe, expect, it } from 'vitest';
import { levelText, rankOf } from '@/lib/counts/rank';
import type { CountryTally } from '@/lib/counts/tally';

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

  it('names up to three, and counts more', () => {
    const name = (c: string) => `the ${c}`;
    expect(levelText({ place: 3, of: 6, level: ['C', 'E'] }, name)).toBe('shared with the C and the E');
    expect(levelText({ place: 3, of: 9, level: ['C', 'E', 'F', 'G'] }, name)).toBe('shared with four others');
    expect(levelText({ place: 1, of: 6, level: [] }, name)).toBe('');
  });
});
