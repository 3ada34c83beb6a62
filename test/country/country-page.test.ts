import { describe, expect, it } from 'vitest';
import { countryPage } from '@/lib/country/page';
import { plain } from '@/lib/country/words';
import { country, data } from './tiny';

const page = (alpha2: string) => countryPage(data, country(alpha2));

describe('a country with names', () => {
  const aldova = page('XA');

  it('groups them by house, the European Parliament last, each in the letter’s order', () => {
    expect(aldova.groups.map((g) => [g.assembly, g.signatures.map((s) => s.n)])).toEqual([
      ['House of Hands', [1, 6]],
      ['House of Elders', [2]],
      ['European Parliament', [3]],
    ]);
  });

  it('says a mandate once only where it is the same for all', () => {
    expect(aldova.groups.map((g) => g.mandate)).toEqual([undefined, 'Elder', 'MEP']);
  });

  it('has a share per house and never their sum', () => {
    expect(aldova.shares.map((s) => [s.names, s.seats, s.percent])).toEqual([
      [2, 40, '5.0\u00a0%'],
      [1, 10, '10.0\u00a0%'],
      [1, 5, '20.0\u00a0%'],
    ]);
  });

  it('carries both numbers in its title', () => {
    expect(aldova.title).toBe('Aldova: 4 of 6 signatories');
    expect(aldova.description).toBe('4 of 6 names on the letter of March 2021 are printed under Aldova: each as printed, with its source, and which bodies spoke.');
  });

  it('says the finding without making it the country’s', () => {
    expect(plain(page('XB').sentence)).toBe('The letter of March 2021 carries one name under Brisk Island, printed as “Member of the Moot”.');
  });

  it('lists the bodies it belonged to on the day they spoke, with what belonging rests on', () => {
    expect(aldova.bodies.map((b) => [b.voice.name, b.memberAs, b.membershipSources[0]?.href])).toEqual([
      ['Union of Moots', 'its parliament is a member', 'https://union.example/members'],
    ]);
    // Brisk Island left at the end of a month, and of the statement only the month is known.
    expect(page('XB').bodies).toEqual([]);
  });

  it('opens every count of its finding at exactly the names counted', () => {
    expect(aldova.sentence.flatMap((p) => (p.href === undefined ? [] : [[p.text, p.href]]))).toEqual([
      ['four names', '#signed'],
      ['one', '#n1'],
      ['one', '#house-2'],
      ['one', '#european'],
      ['one', '#n6'],
    ]);
  });

  it('opens each share at the list of its house', () => {
    expect(aldova.shares.map((s) => s.href)).toEqual(['#house-1', '#house-2', '#european']);
  });

  it('shows questions on which sources differ, once, whether they concern it or one of its names', () => {
    expect(aldova.differences).toEqual([{ href: '/differences/#first-trial-year', text: 'When was the earlier trial?' }]);
  });

  it('says what its signatories asked for, with the place', () => {
    expect(aldova.asked.map((a) => [a.who.text, a.demands.map((d) => [d.label, d.evidence.text])])).toEqual([['the 4\u00a0signatories', [['Release', 'Letter ¶\u00a02']]]]);
  });
});

describe('a country without names', () => {
  it('has no rank, no share and no group, and its number is 0, not nothing', () => {
    const { names, rank, shares, groups, asked, title } = page('XC');
    expect({ names, rank, shares, groups, asked, title }).toEqual({
      names: 0,
      rank: undefined,
      shares: [],
      groups: [],
      asked: [],
      title: 'Cestia: 0 of 6 signatories',
    });
  });

  it('is not listed as a member where it is an observer', () => {
    expect(page('XC').bodies).toEqual([]);
  });
});

describe('the country the responses are about', () => {
  it('opens the counts of its speakers at what they said', () => {
    expect(page('XD').sentence.flatMap((p) => (p.href === undefined ? [] : [[p.text, p.href]]))).toEqual([
      ['the letter of March 2021', '/signatories/'],
      ['One person', '#quill-word'],
      ['one body', '#ministry-reply'],
    ]);
  });

  it('says what it is', () => {
    expect(plain(page('XD').sentence)).toBe(
      'Dorland is the country the responses are about. No name on the letter of March 2021 is printed under Dorland. One person and one body from there spoke.',
    );
  });
});
