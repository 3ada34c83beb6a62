import { describe, expect, it } from 'vitest';
import { cardAlt, countryCard, homeCard } from '@/lib/country/card-facts';
import { country, data } from './tiny';

describe('a share picture', () => {
  it('says the page’s own numbers', () => {
    const { figure, under, lines } = countryCard(data, country('XB'));
    expect([figure, under, ...lines]).toEqual(['1', 'of 6 names on the letter', '1 of 12 seats, parliament: 8.3\u00a0%']);
  });

  it('shows two houses at most, and no sum', () => {
    expect(countryCard(data, country('XA')).lines).toEqual(['2 of 40 seats, lower house: 5.0\u00a0%', '1 of 10 seats, upper house: 10.0\u00a0%']);
  });

  it('shows what there is where there is no name', () => {
    expect(countryCard(data, country('XC'))).toMatchObject({ figure: 'No name on the letter', under: '0 of 6 names' });
    expect(countryCard(data, country('XD'))).toMatchObject({ figure: '1\u00a0person and 1\u00a0body spoke', lines: ['The country the responses are about'] });
  });

  it('has the same words as its alternative text', () => {
    expect(cardAlt(data, country('XB'))).toBe('Brisk Island: 1 of 6 names on the letter; 1 of 12 seats, parliament: 8.3 %. Map of the region.');
    expect(cardAlt(data, country('XC'))).toBe('Cestia: No name on the letter, 0 of 6 names. Map of the region.');
  });

  it('says the version of the data', () => {
    expect([countryCard(data, country('XA')), countryCard(data, country('XC')), homeCard(data)].filter(({ caption }) => !caption.endsWith('Version\u00a02021-07-01'))).toEqual([]);
  });

  it('adds up for the whole letter', () => {
    expect(homeCard(data)).toMatchObject({ figure: '6', under: 'names from 2 countries', lines: ['4 national, 1 European, 1 not stated'] });
  });
});
