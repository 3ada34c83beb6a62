/** The real index: what readers will type finds what they mean, and the file stays small. */
import { brotliCompressSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { dataset } from '@/lib/dataset';
import { finder, localNames } from '@/lib/find/find';
import { readied, spans } from '@/lib/words/names';
import { tallies } from '@/lib/counts/tally';
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
    expect(english('IPU')).toEqual([['Bodies', [{ name: 'Inter-Parliamentary Union', href: '/body/ipu/', note: '1\u00a0statement', found: 'IPU', far: 0, by: 1 }]]]);
  });
});

it('answers the beginning of a country’s name first with a country whose own name begins so, unless it is a code or a name in full', () => {
  const search = finder(index, localNames(['en-GB']));
  const starts = (name: string, typed: string) => spans(readied(name), typed)?.[0]?.[0] === 0;
  const wrong = new Set<string>();
  const full = new Set<string>();
  for (const { name } of dataset().countries) {
    const letters = [...name];
    for (let end = 3; end <= letters.length; end += 1) {
      const typed = letters.slice(0, end).join('');
      const hit = search(typed)[0]![1][0]!;
      if (hit.far > 0 && !starts(hit.name, typed)) wrong.add(`${typed}: ${hit.name}`);
      if (hit.far === 0 && !starts(hit.name, typed)) full.add(`${typed}: ${hit.name} (${hit.found})`);
    }
  }
  expect([...wrong]).toEqual([]);
  expect([...full]).toEqual(['America: United States (America)', 'Car: Central African Republic (CAR)', 'Isl: Iceland (ISL)', 'Mar: Morocco (MAR)', 'US : United States (US)']);
});

it.each([
  ['Net', 'netherlands'], ['Neth', 'netherlands'], ['Por', 'portugal'], ['Port', 'portugal'], ['Gre', 'greece'], ['Nort', 'north-macedonia'],
])('%s', (typed, slug) => {
  expect(hrefs(typed)[0]).toBe(`/country/${slug}/`);
});

describe('a country by its short name in the reader’s language, or by a code of sport', () => {
  it.each([
    ['ru', 'США', 'united-states'], ['pt', 'EUA', 'united-states'], ['es', 'EE. UU.', 'united-states'], ['es', 'EEUU', 'united-states'], ['nl', 'VS', 'united-states'], ['nl', 'VK', 'united-kingdom'],
    ['de', 'Großbritannien', 'united-kingdom'], ['de', 'Osttimor', 'timor-leste'], ['de', 'Mazedonien', 'north-macedonia'], ['de', 'Elfenbeinküste', 'cote-d-ivoire'], ['ru', 'ЮАР', 'south-africa'], ['id', 'Timor Timur', 'timor-leste'], ['id', 'Timor Leste', 'timor-leste'],
    ...[['MAS', 'malaysia'], ['INA', 'indonesia'], ['PHI', 'philippines'], ['TPE', 'taiwan'], ['GER', 'germany'], ['NED', 'netherlands'], ['POR', 'portugal'], ['RSA', 'south-africa'], ['CAM', 'cambodia']].map(([code, slug]) => ['en', code!, slug!] as const),
  ] as const)('%s: %s', (language, typed, slug) => {
    expect(finder(index, localNames([language]))(typed)[0]?.[1][0]?.href).toBe(`/country/${slug}/`);
  });
});

it('finds in Khmer, in a browser that does not know it, each country with a response and each of South-East Asia as the platform names it', () => {
  const english = finder(index, localNames(['en']));
  const khmer = new Intl.DisplayNames(['km'], { type: 'region' });
  const { bodies, countries, persons } = dataset();
  const responding = new Set([...tallies(dataset()).map((t) => t.country), ...[...bodies, ...persons].flatMap((b) => b.country ?? [])]);
  const meant = countries.filter((c) => responding.has(c.alpha2) || c.region === 'South-eastern Asia');
  expect(meant.length).toBeGreaterThanOrEqual(30);
  const missed = meant.filter((c) => english(khmer.of(c.alpha2)!.replace(/ \(.*/, ''))[0]?.[1][0]?.href !== `/country/${c.slug}/`);
  expect(missed.map((c) => c.name)).toEqual([]);
  expect(['ហ្វីលីពីន', 'អាមេរិក', 'ភូមា'].map((typed) => english(typed)[0]?.[1][0]?.name)).toEqual(['Philippines', 'United States', 'Myanmar']);
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

it('has an index of at most 10.8 kB', () => {
  expect(brotliCompressSync(JSON.stringify(index)).length).toBeLessThanOrEqual(10_800);
});
