import { describe, expect, it } from 'vitest';
import type { Difference } from '@/lib/schema';
import { loadDataset } from '@/lib/dataset/load';
import { concerned } from '@/lib/evidence/concerned';
import { differenceEntries } from '@/lib/sources/difference-entries';
import { flags } from '@/lib/evidence/flags';
import { tiny } from '../dataset/tiny';

const data = loadDataset(tiny);
const difference = (concerns: Difference['concerns'], ...versions: Difference['versions']): Difference => ({ id: 'x', question: 'X?', shown: 'Both.', versions, concerns });
const of = (concerns: Difference['concerns'], ...versions: Difference['versions']) => concerned(data, difference(concerns, ...versions));
const version = (source: string, ...paragraphs: number[]) => ({ who: 'A', words: 'b', evidence: { source, paragraphs } });

describe('what a difference between sources concerns', () => {
  it('is every source that one of its versions cites', () => {
    expect(of({}, version('letter', 1), version('gazette', 4)).sources).toEqual(['letter', 'gazette']);
  });

  it('is the speaker of a statement, and the country of a speaker', () => {
    const { speakers, countries } = of({ statements: ['ministry-reply'] });
    expect([speakers, countries]).toEqual([['ministry'], ['XD']]);
  });

  it('is the statement that an event is', () => {
    expect(of({ events: ['letter-sent'] }).statements).toEqual(['letter-march']);
  });

  it('is the country of a name, the one its note is for, and the list of names', () => {
    expect([of({ signatures: [4] }).countries, of({ signatures: [5] }).countries]).toEqual([['XB'], ['XB']]);
    expect(of({ signatures: [4] }).pages).toEqual(['names']);
  });

  it('is the body that a name sits in', () => {
    const bodies = data.bodies.map((b) => (b.id === 'union' ? { ...b, name: 'European Parliament' } : b));
    expect(concerned({ ...data, bodies }, difference({ signatures: [3] })).speakers).toEqual(['union']);
  });

  it('is the list of names where a version cites it, and not where it cites the letter’s text', () => {
    expect([of({}, version('letter', 7)).pages, of({}, version('letter', 2)).pages, of({}, version('gazette', 4)).pages]).toEqual([['names'], [], []]);
  });

  it('is the sums where the letter and its list are in question, or a name on no country', () => {
    expect(of({ statements: ['letter-march'] }, version('letter', 4)).pages).toEqual(['names', 'totals']);
    expect(of({ statements: ['letter-march'] }, version('letter', 2)).pages).toEqual([]);
    expect(of({ signatures: [5] }).pages).toEqual(['names', 'totals']);
  });
});

describe('a flag', () => {
  it('stands on every page that the entry says it concerns', () => {
    const all = { ...data, differences: [difference({ signatures: [5], statements: ['union-march'], demands: ['release'] }, version('gazette', 4))] };
    expect(differenceEntries(all)[0]?.concerns.map((l) => l.href)).toEqual([
      '/signatories/#n5',
      '/country/brisk-island/',
      '/body/union/',
      '/statements/#union-march',
      '/demands/#release',
      '/sources/gazette/',
      '/signatories/',
      '/',
    ]);
    const here = [{ href: '/differences/#x', text: 'X?' }];
    expect([
      flags(all, 'signatures', 5),
      flags(all, 'countries', 'XB'),
      flags(all, 'speakers', 'union'),
      flags(all, 'statements', 'union-march'),
      flags(all, 'demands', 'release'),
      flags(all, 'sources', 'gazette'),
      flags(all, 'pages', 'names'),
      flags(all, 'pages', 'totals'),
    ]).toEqual(Array(8).fill(here));
    expect([flags(all, 'countries', 'XC'), flags(all, 'sources', 'letter'), flags(all, 'demands', 'open-trial')]).toEqual([[], [], []]);
  });
});

describe('an entry', () => {
  it('opens the published copy at its quoted words', () => {
    const quoting = { who: 'A', words: 'It says “free at last” there', evidence: { source: 'letter', paragraphs: [2] } };
    const [entry] = differenceEntries({ ...data, differences: [difference({}, quoting, { ...quoting, evidence: { source: 'letter', paragraphs: [1, 2] } })] });
    expect(entry?.versions.map((v) => v.places[0]?.published)).toEqual(['https://letters.example/quill#:~:text=free%20at%20last', 'https://letters.example/quill#:~:text=free%20at%20last']);
  });

  it('says how many documents stand against each other, and whether the public record has a version', () => {
    const sides = (...versions: Difference['versions']) => differenceEntries({ ...data, differences: [difference({}, ...versions)] })[0]?.sides;
    expect(sides(version('letter', 1), version('gazette', 4))).toEqual({ documents: 2, record: false });
    expect(sides(version('letter', 1), { who: 'B', words: 'c', references: ['moot-list'] })).toEqual({ documents: 1, record: true });
  });
});
