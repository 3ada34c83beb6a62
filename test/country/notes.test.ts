import { describe, expect, it } from 'vitest';
import { countryNotes } from '@/lib/country/notes';
import { wouldBe } from '@/lib/signatures/would-be';
import { signatureRows } from '@/lib/signatures/signature-rows';
import { tallies } from '@/lib/counts/tally';
import { data } from './tiny';

describe('notes', () => {
  it('end in their source', () => {
    const [note] = countryNotes(data, 'XA', tallies(data)[0]);
    expect(note?.sources.map((s) => s.text)).toEqual(['Letter ¶\u00a04', '¶\u00a010', 'Moot of Brisk Island: Members of the Moot in 2021', 'Where sources differ']);
  });
});

describe('the list of signatures', () => {
  const rows = signatureRows(data);

  it('has every name once, in the letter’s order', () => {
    expect(rows.map((r) => r.n)).toEqual([1, 2, 3, 4, 5, 6]);
  });

  it('keeps the printed country and leads to the registry’s page', () => {
    expect(rows[5]?.country).toEqual({ href: '/country/aldova/', text: 'Old Aldova' });
  });

  it('never fills in a country that is not printed', () => {
    expect(rows[4]).toMatchObject({ kind: 'not-stated', country: undefined, note: { text: 'Sat in the Moot of Brisk Island in 2021' } });
  });

  it('tells national, European and not stated apart', () => {
    expect(rows.map((r) => r.kind)).toEqual(['national', 'national', 'european', 'national', 'not-stated', 'national']);
  });
});

it('says what a country’s number would be with the names on no country', () => {
  expect(wouldBe(data).map((w) => [w.label, w.now.count, w.added.count])).toEqual([
    ['Brisk Island', 1, 1],
    ['Names with a country', 5, 1],
    ['Countries', 2, 0],
    ['Names on the letter', 6, 0],
  ]);
});
