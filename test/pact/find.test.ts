/** The real index: what readers will type finds what they mean, and the file stays small. */
import { brotliCompressSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { dataset } from '@/lib/dataset';
import { finder, localNames } from '@/lib/find/find';
import type { Country } from '@/lib/schema';
import { findIndex } from '@/lib/find/find-index';
import { aliases } from '@/scripts/finish/aliases';

const index = findIndex(dataset());
const find = finder(index, localNames(['en-GB', 'de', 'km', 'fr']));
const hrefs = (typed: string) => find(typed).flatMap(([, hits]) => hits.map((h) => h.href));

it.each([
  ['macedonia', '/country/north-macedonia/'],
  ['MK', '/country/north-macedonia/'],
  ['mkd', '/country/north-macedonia/'],
  ['Timor', '/country/timor-leste/'],
  ['East Timor', '/country/timor-leste/'],
  ['timorleste', '/country/timor-leste/'],
  ['USA', '/country/united-states/'],
  ['UK', '/country/united-kingdom/'],
  ['holland', '/country/netherlands/'],
  ['burma', '/country/myanmar/'],
  ['swaziland', '/country/eswatini/'],
  ['Deutschland', '/country/germany/'],
  ['Kambodscha', '/country/cambodia/'],
  ['កម្ពុជា', '/country/cambodia/'],
  ['Pays-Bas', '/country/netherlands/'],
  ['muller', '/signatories/#n13'],
  ['mueller', '/signatories/#n13'],
  ['gemmeke beate', '/signatories/#n13'],
  ['Kaka', '/signatories/#n9'],
  ['bagao', '/signatories/#n9'],
  ['IPU', '/body/ipu/'],
  ['forum asia', '/body/forum-asia/'],
])('%s', (typed, href) => {
  expect(hrefs(typed)[0]).toBe(href);
});

describe('an English browser', () => {
  const english = finder(index, localNames(['en-GB', 'en']));
  const first = (typed: string) => english(typed)[0]?.[1][0]?.href;

  it.each([
    ['កម្ពុជា', 'cambodia'], ['ព្រះរាជាណាចក្រកម្ពុជា', 'cambodia'], ['ไทย', 'thailand'], ['ประเทศไทย', 'thailand'], ['ລາວ', 'laos'], ['မြန်မာ', 'myanmar'], ['Việt Nam', 'vietnam'], ['Timór-Leste', 'timor-leste'], ['新加坡', 'singapore'],
    ['Deutschland', 'germany'], ['España', 'spain'], ['Österreich', 'austria'], ['België', 'belgium'], ['Belgique', 'belgium'], ['Italia', 'italy'], ['Lietuva', 'lithuania'], ['България', 'bulgaria'], ['Северна Македонија', 'north-macedonia'], ['Sverige', 'sweden'], ['Nederland', 'netherlands'], ['Suid-Afrika', 'south-africa'], ['Pilipinas', 'philippines'], ['বাংলাদেশ', 'bangladesh'],
    ['Россия', 'russia'], ['中国', 'china'], ['日本', 'japan'], ['대한민국', 'south-korea'], ['भारत', 'india'], ['Ελλάδα', 'greece'], ['Suomi', 'finland'], ['Magyarország', 'hungary'], ['Česko', 'czechia'], ['Україна', 'ukraine'], ['مصر', 'egypt'], ['ישראל', 'israel'], ['ශ්\u200dරී ලංකාව', 'sri-lanka'],
  ])('finds a country by its own name, %s', (typed, slug) => {
    expect(first(typed)).toBe(`/country/${slug}/`);
  });

  it.each([['Allemagne', 'germany'], ['Frankreich', 'france'], ['Espagne', 'spain'], ['Südafrika', 'south-africa'], ['Chine', 'china'], ['Kambodscha', 'cambodia'], ['Camboya', 'cambodia'], ['Países Bajos', 'netherlands'], ['Jepang', 'japan']])('finds a country by its name in a language of many readers, %s', (typed, slug) => {
    expect(first(typed)).toBe(`/country/${slug}/`);
  });

  it('finds every country by each of its codes, and never by a part of the number', () => {
    const missed = ({ alpha2, alpha3, numeric, slug }: Country) => [alpha2, alpha3, numeric].filter((code) => code && first(code) !== `/country/${slug}/`);
    expect(dataset().countries.flatMap(missed)).toEqual([]);
    expect(english('27')).toEqual([]);
  });

  it('says of a body by its acronym something else than the acronym', () => {
    expect(english('IPU')).toEqual([['Bodies', [{ name: 'Inter-Parliamentary Union', href: '/body/ipu/', note: '1\u00a0statement', found: 'IPU', far: 0 }]]]);
  });
});

it('finds each signatory by the name on record too', () => {
  const missing = dataset().signatures.filter((s) => s.on_record && !hrefs(s.on_record).includes(`/signatories/#n${s.n}`));
  expect(missing).toEqual([]);
});

describe('a country that exists no more', () => {
  it.each([
    ['USSR', 15], ['Soviet Union', 15], ['СССР', 15], ['Yugoslavia', 7], ['Jugoslavija', 7], ['Czechoslovakia', 2], ['East Germany', 1], ['GDR', 1], ['DDR', 1], ['Netherlands Antilles', 4], ['South Yemen', 1],
  ])('%s, is found as that, with what is on its land today, and no country is said to be it', (typed, successors) => {
    const [first, ...more] = find(typed);
    const [label, [own, ...today]] = first!;
    expect([label, own!.note, today.length, new Set(today.map((h) => h.note)), more]).toEqual(['Former countries', 'exists no more', successors, new Set(['today on its land']), []]);
  });

  it('leads nowhere as an address where several succeeded it', () => {
    const redirects = aliases(dataset().countries);
    expect(['ussr', 'soviet-union', 'suhh', 'yugoslavia', 'yug', 'czechoslovakia', 'netherlands-antilles'].filter((alias) => redirects.has(alias))).toEqual([]);
    expect(redirects.get('east-germany')).toBe('germany');
  });
});

it('has an index of at most 10.4 kB', () => {
  expect(brotliCompressSync(JSON.stringify(index)).length).toBeLessThanOrEqual(10_400);
});
