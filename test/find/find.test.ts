import { describe, expect, it } from 'vitest';
import { finder, type FindGroup, localNames } from '@/lib/find/find';
import { findIndex } from '@/lib/find/find-index';
import { bodyHref, countryHref, personHref, signatureHref } from '@/lib/site/links';
import { data } from '../country/tiny';

const index: readonly FindGroup[] = [
  ['Countries', '/country/*/', [
    ['Malaysia', 'malaysia', '60 names', 'MY', 'MYS', 'Malaya'],
    ['North Macedonia', 'north-macedonia', '2 names', 'MK', 'MKD', 'Macedonia', 'FYROM'],
    ['Germany', 'germany', '', 'DE', 'DEU', '276'],
    ['South Africa', 'south-africa', '', 'ZA', 'ZAF', '710'],
    ['Taiwan', 'taiwan', '', 'TW', 'TWN', '158', 'Chinese Taipei'],
    ['China', 'china', '', 'CN', 'CHN', '156', '中国'],
    ['Cambodia', 'cambodia', '', 'KH', 'KHM', '116', 'កម្ពុជា'],
    ['Myanmar', 'myanmar', '', 'MM', 'MMR', 'Burma'],
    ['India', 'india', '', 'IN', 'IND'],
    ['Timor-Leste', 'timor-leste', '8 names', 'TL', 'TLS', 'East Timor', 'Timor'],
    ['United States', 'united-states', '1 name', 'US', 'USA', 'America'],
  ]],
  ['Signatories', '/signatories/#n*', [
    ['Arlene "Kaka" Bag-ao', 9, 'Philippines, no. 9'],
    ['Beate Müller-Gemmeke', 13, 'Germany, no. 13'],
    ['Mai Tan', 14, 'Malaysia, no. 14', 'Tan Mai Ling'],
  ]],
  ['Bodies', '/body/*/', [['Union of Parliaments', 'union', 'IPU', 'IPU']]],
];
const find = finder(index, () => []);
const names = (typed: string) => find(typed).flatMap(([, hits]) => hits.map((h) => h.name));

describe('what is typed finds', () => {
  it.each([
    ['macedonia', ['North Macedonia']],
    ['MK', ['North Macedonia']],
    ['mkd', ['North Macedonia']],
    ['Timor', ['Timor-Leste']],
    ['East Timor', ['Timor-Leste']],
    ['USA', ['United States']],
    ['burma', ['Myanmar']],
    ['muller', ['Beate Müller-Gemmeke']],
    ['mueller', ['Beate Müller-Gemmeke']],
    ['gemmeke beate', ['Beate Müller-Gemmeke']],
    ['Kaka', ['Arlene "Kaka" Bag-ao']],
    ['ling', ['Mai Tan']],
    ['ipu', ['Union of Parliaments']],
    ['276', ['Germany']],
    ['27', []],
    ['កម្ពុជា', ['Cambodia']],
    ['កម្ពុ', ['Cambodia']],
    ['កម្ពជា', []],
    ['中国', ['China']],
    ['Atlantis', []],
    ['', []],
    [' - ', []],
  ])('%s', (typed, found) => {
    expect(names(typed)).toEqual(found);
  });

  it('codes only in full, and then before names that begin like them', () => {
    expect(names('i')).toEqual(['India']);
    expect(names('m')).toEqual(['Malaysia', 'Myanmar', 'North Macedonia', 'Mai Tan', 'Beate Müller-Gemmeke']);
    expect(names('my')).toEqual(['Malaysia', 'Myanmar']);
  });

  it('and says which other name was typed, unless the name itself answers', () => {
    const found = (typed: string) => find(typed)[0]?.[1][0]?.found;
    expect([found('burma'), found('mk'), found('macedonia'), found('malay'), found('fyr')]).toEqual(['Burma', 'MK', '', '', 'FYROM']);
  });

  it('with the address of its page', () => {
    expect(find('ma').map(([label, hits]) => [label, hits.map((h) => h.href)])).toEqual([
      ['Countries', ['/country/malaysia/', '/country/north-macedonia/']],
      ['Signatories', ['/signatories/#n14']],
    ]);
  });
});

describe('of what is as close', () => {
  const kinds = finder([['Countries', '/country/*/', [['Oldland', 'oldland', '9 names', 'OL', 'OLD', 'Newmark Islands', 'NEW'], ['Farland', 'farland', '8 names', 'FA', 'FAR'], ['Newmark', 'newmark', '', 'NM', 'NMK']]]], (code) => (code === 'FA' ? ['Newmarkia'] : []));
  const order = (typed: string) => kinds(typed)[0]?.[1].map((h) => h.name);

  it('an own name stands before a name in the reader’s language, and that before others, whoever has more names', () => {
    expect(order('newm')).toEqual(['Newmark', 'Farland', 'Oldland']);
  });

  it('a code in full stands before all of them', () => {
    expect(order('new')).toEqual(['Oldland', 'Newmark', 'Farland']);
  });
});

describe('a country that exists no more', () => {
  const search = finder([index[0]!, ['Former countries', '/find/#*', [['Straits Union', 'former-suhh', 'exists no more', 'SUX', 'SU Republics']], { 'former-suhh': ['MY', 'TL'] }]], () => []);
  const answers = (typed: string) => search(typed).flatMap(([label, hits]) => hits.map((h) => [label, h.name, h.note, h.href]));

  it('is found with the countries on its land today, each said to be no more than that', () => {
    const all = [
      ['Former countries', 'Straits Union', 'exists no more', '/find/#former-suhh'],
      ['Former countries', 'Malaysia', 'today on its land', '/country/malaysia/'],
      ['Former countries', 'Timor-Leste', 'today on its land', '/country/timor-leste/'],
    ];
    expect(['Straits Union', 'strait', 'SUX', 'su republics'].map(answers)).toEqual([all, all, all, all]);
  });

  it('is no answer to a few letters, or to a later word of its name', () => {
    expect(['str', 'union'].map(answers)).toEqual([[], []]);
  });
});

describe('names in the reader’s languages', () => {
  it('come from the platform', () => {
    const german = finder(index, localNames(['de', 'fr']));
    expect(german('Deutschland')[0]?.[1].map((h) => [h.name, h.found])).toEqual([['Germany', 'Deutschland']]);
    expect(german('allemagne')[0]?.[1].map((h) => h.name)).toEqual(['Germany']);
    expect(german('vereinigte')[0]?.[1].map((h) => h.name)).toEqual(['United States']);
  });

  it('in eight other languages find a country too, where nothing else answers', () => {
    expect(['Allemagne', 'alemania', 'Südafrika', 'Afrique du Sud', 'Frankreich', 'Jerman', 'allem'].map(names)).toEqual([['Germany'], ['Germany'], ['South Africa'], ['South Africa'], [], ['Germany'], ['Germany']]);
    expect(find('Allemagne')[0]?.[1].map((h) => h.found)).toEqual(['Allemagne']);
  });

  it('and go before what only begins like them, but behind nothing that was typed in full', () => {
    expect(names('chine')).toEqual(['China', 'Taiwan']);
    expect(names('chines')).toEqual(['Taiwan']);
    expect(names('malaya')).toEqual(['Malaysia']);
    expect(names('alle')).toEqual(['Germany']);
    expect(names('all')).toEqual([]);
  });

  it('are also the short ones, each once', () => {
    expect([localNames(['ru', 'es', 'pt', 'nl'])('US'), localNames(['de'])('DE')]).toEqual([['Соединенные Штаты', 'США', 'Estados Unidos', 'EE. UU.', 'EUA', 'Verenigde Staten', 'VS'], ['Deutschland']]);
    const spanish = finder(index, localNames(['es']));
    expect(['EE. UU.', 'EEUU', 'ee uu'].map((typed) => spanish(typed)[0]?.[1].map((h) => h.name))).toEqual([['United States'], ['United States'], ['United States']]);
  });

  it('are left out for a language that is none', () => {
    expect(localNames(['en-US@posix'])('DE')).toEqual([]);
  });
});

describe('the index of a dataset', () => {
  const [countries, former, signatories, bodies, persons] = findIndex(data) as readonly [FindGroup, FindGroup, FindGroup, FindGroup, FindGroup];

  it('has what exists no more, with its codes and names and the countries on its land today', () => {
    expect(former).toEqual(['Former countries', '/find/#*', [['Federation of Moots', 'former-xfhh', 'exists no more', 'XFF', 'Moot Federation', 'FOM']], { 'former-xfhh': ['XA', 'XC'] }]);
  });

  it('has countries with most names first, each with its codes, the name as printed and other names, each once', () => {
    expect(countries[2].map((row) => row[0])).toEqual(['Aldova', 'Brisk Island', 'Cestia', 'Dorland']);
    expect(countries[2][0]).toEqual(['Aldova', 'aldova', '4 names', 'XA', 'XAA', '901', 'Old Aldova', 'Aldovia']);
    expect(countries[2][1]?.slice(2, 6)).toEqual(['1 name', 'XB', 'XBB', '902']);
    expect(countries[2].find((row) => row[1] === 'cestia')?.slice(3, 5)).toEqual(['XC', 'XCC']);
  });

  it('says of a body how often it spoke, which its acronym does not', () => {
    const union = bodies[2].find((row) => row[1] === 'union')!;
    expect(union.slice(2)).toEqual(['1\u00a0statement', 'UM']);
  });

  it('leads to the pages that links.ts names', () => {
    const hrefs = ([, address, rows]: FindGroup) => rows.map(([, path]) => address.replace('*', String(path)));
    expect(hrefs(countries)).toEqual(countries[2].map(([, slug]) => countryHref(String(slug))));
    expect(hrefs(signatories)).toEqual(data.signatures.map((s) => signatureHref(s.n)));
    expect(hrefs(bodies)).toEqual(data.bodies.map((b) => bodyHref(b.id)));
    expect(hrefs(persons)).toEqual(data.persons.map((p) => personHref(p.id)));
  });

  it('finds every country, signatory, body and person by its own name', () => {
    const search = finder(findIndex(data), () => []);
    const missing = findIndex(data).flatMap(([label, , rows]) => rows.filter(([name]) => !search(name).some(([l, hits]) => l === label && hits.some((h) => h.name === name))));
    expect(missing).toEqual([]);
  });
});
