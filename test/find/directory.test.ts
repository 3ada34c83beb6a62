import { describe, expect, it } from 'vitest';
import { countryEntries, formerEntries, listings, withoutName } from '@/lib/find/directory';
import { data } from '../country/tiny';

describe('the directory', () => {
  it('has every country by name, with its number of names, and says where a letter begins', () => {
    expect(countryEntries(data)).toEqual([
      { slug: 'aldova', name: 'Aldova', names: 4, letter: 'A' },
      { slug: 'brisk-island', name: 'Brisk Island', names: 1, letter: 'B' },
      { slug: 'cestia', name: 'Cestia', names: 0, letter: 'C' },
      { slug: 'dorland', name: 'Dorland', names: 0, letter: 'D' },
    ]);
  });

  it('puts a letter with an accent under the plain one, and names each letter once', () => {
    const [first] = data.countries as [(typeof data.countries)[number]];
    const all = countryEntries({ ...data, countries: [...data.countries, { ...first, alpha2: 'XE', slug: 'aland', name: 'Åland' }] });
    expect(all.map((e) => [e.name, e.letter])).toEqual([['Åland', 'A'], ['Aldova', undefined], ['Brisk Island', 'B'], ['Cestia', 'C'], ['Dorland', 'D']]);
  });

  it('has the states without a name, without the one addressed and without territories', () => {
    expect(withoutName(data).map((c) => c.slug)).toEqual(['cestia']);
    const territories = data.countries.map((c) => ({ ...c, kind: 'territory' as const }));
    expect(withoutName({ ...data, countries: territories })).toEqual([]);
  });

  it('names what exists no more with the countries on its land today', () => {
    expect(formerEntries(data)).toEqual([{ id: 'former-xfhh', name: 'Federation of Moots', successors: [{ href: '/country/aldova/', name: 'Aldova' }, { href: '/country/cestia/', name: 'Cestia' }] }]);
  });

  it('leads from the number of statements of a body to them', () => {
    const bodies = listings(data).find((l) => l.id === 'bodies')!.rows;
    expect(bodies.filter((r) => /^\d/.test(r.note) !== (r.saidHref === `${r.href}#statements`))).toEqual([]);
  });

  it('has every signatory, body and person, with their number and their addresses', () => {
    const all = listings(data);
    expect(all.map((l) => [l.id, l.rows.length])).toEqual([['signatories', data.signatures.length], ['bodies', data.bodies.length], ['persons', data.persons.length]]);
    expect(all[0]?.title).toBe(`${data.signatures.length}\u00a0signatories`);
    expect(all[0]?.rows[0]).toEqual({ href: '/signatories/#n1', name: data.signatures[0]!.name, note: `${data.signatures[0]!.country_printed}, no. 1` });
  });
});
