import { describe, expect, it } from 'vitest';
import { loadDataset } from '@/lib/dataset/load';
import { membersOn } from '@/lib/lookup/memberships';
import { nationalShare, shares } from '@/lib/counts/shares';
import { notStated, tallies, totals } from '@/lib/counts/tally';
import { filled, filledWords } from '@/lib/counts/texts';
import { tiny } from '../dataset/tiny';

const data = loadDataset(tiny);

describe('counting signatures', () => {
  it('counts a member of the European Parliament under the country printed', () => {
    expect(tallies(data).map(({ country, names, national, european }) => ({ country, names, national, european }))).toEqual([
      { country: 'XA', names: 4, national: 3, european: 1 },
      { country: 'XB', names: 1, national: 1, european: 0 },
    ]);
  });

  it('keeps a name without a country in the total and on no country', () => {
    expect(totals(data)).toEqual({ names: 6, with_country: 5, without_country: 1, countries: 2, national: 4, european: 1, countries_national: 2, countries_only_european: 0 });
    expect(notStated(data).map((s) => s.n)).toEqual([5]);
  });

  it('keeps the houses of a parliament and the European Parliament apart', () => {
    const [aldova] = tallies(data);
    expect(shares(aldova, data).map((s) => [s.chamber.chamber, s.names])).toEqual([['House of Hands', 2], ['House of Elders', 1], ['European Parliament', 1]]);
    expect(nationalShare(shares(aldova, data))?.chamber.chamber).toBe('House of Hands');
  });

  it('has no share for a country without a name', () => {
    expect(shares(undefined, data)).toEqual([]);
  });
});

describe('texts with counts', () => {
  it('fills in the counts', () => {
    expect(filled(data, 'Of {names} names, {top_names} stand under {top_country}.')).toBe('Of 6 names, 4 stand under Aldova.');
  });

  it('names every country that has as many as the first', () => {
    const tied = { ...data, signatures: data.signatures.filter((s) => s.country === 'XB' || (s.country === 'XA' && s.level === 'european')) };
    expect(filled(tied, 'Of {names} names, {top_names} is listed under {top_country}.')).toBe('Of 2 names, 1 is listed under each of Aldova and Brisk Island.');
  });

  it('makes every count of a sentence a link to its rows and leaves the words between as they are', () => {
    expect(filledWords(data, 'See {about method}.')).toEqual(['See ', { text: 'About, “How this was made”', href: '/about/#method' }, '.']);
    expect(filledWords(data, '{names} names, most under {top_country}.')).toEqual([{ text: '6', href: '/signatories/' }, ' names, most under ', 'Aldova', '.']);
  });

  it('says counts up to ten of a note in words, with a capital where a sentence begins', () => {
    expect(filled(data, '{names XA} stand there. {not_stated} name stands under none, {names} in all.', true)).toBe('Four stand there. One name stands under none, six in all.');
  });

  it.each([
    ['names XA', '4', '/country/aldova/#signed'],
    ['national XA', '3', '/country/aldova/#signed'],
    ['lower XA', '2', '/country/aldova/#house-1'],
    ['upper XA', '1', '/country/aldova/#house-2'],
    ['european XA', '1', '/country/aldova/#european'],
    ['single XB', '1', '/country/brisk-island/#signed'],
  ])('counts {%s} of a country and opens its list', (name, text, href) => {
    expect(filledWords(data, `{${name}}`)).toEqual([{ text, href }]);
  });

  it('refuses a placeholder it does not know, and a country without such a name', () => {
    expect(() => filled(data, '{nmaes}')).toThrow('unknown placeholder {nmaes}');
    expect(() => filled(data, '{single XA}')).toThrow('unknown placeholder {single XA}');
    expect(() => filled(data, '{toString XA}')).toThrow('unknown placeholder {toString XA}');
  });
});

describe('membership on a day', () => {
  it('lists nobody for an unknown list', () => {
    expect(membersOn(data, 'nobody', '2021-03-02')).toEqual([]);
  });
});
