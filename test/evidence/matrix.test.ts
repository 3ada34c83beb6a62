import { describe, expect, it } from 'vitest';
import { commonFloor } from '@/lib/demands/common-floor';
import { loadDataset } from '@/lib/dataset/load';
import { matrix } from '@/lib/demands/matrix';
import { tiny } from '../dataset/tiny';

const data = loadDataset(tiny);
const table = matrix(data);

describe('speakers × demands', () => {
  it('has a column for each statement with a demand, in time order, and marks the letter', () => {
    expect(table.columns.map((c) => [c.name, c.when, c.strength, c.own])).toEqual([
      ['Letter', '2 March 2021', 'Full text held', true],
      ['UM', 'March 2021', 'Reported by the press', false],
    ]);
  });

  it('counts speakers, and apart from them those who ask directly', () => {
    expect(table.rows.map((r) => [r.demand.id, r.speakers, r.direct])).toEqual([
      ['release', 2, 1],
      ['open-trial', 1, 1],
    ]);
  });

  it('leaves a cell empty where the text does not say it', () => {
    expect(table.rows[1]?.cells.map((c) => c?.column.speaker)).toEqual([undefined, 'union']);
  });

  it('opens the paragraph a mark rests on, and keeps "indirect" apart', () => {
    const cell = table.rows[0]?.cells[1];
    expect([cell?.indirect, cell?.place.href, cell?.place.published]).toEqual([true, '/sources/gazette/#p2', 'http://gazette.example/calls']);
  });

  it('puts a reply beside a demand only where the statement it answers makes no other', () => {
    expect(table.rows.map((r) => r.replies.map((v) => v.id))).toEqual([['ministry-reply'], []]);
    expect(table.replies.map((v) => v.id)).toEqual(['ministry-reply']);
  });

  it('lists who spoke without a demand', () => {
    expect(table.without.map((v) => v.id)).toEqual(['quill-word']);
  });
});

describe('the common floor', () => {
  it('counts direct requests only', () => {
    const floor = commonFloor(table);
    expect([floor.all, floor.mostOf, floor.widest].map((rows) => rows.map((r) => r.demand.id))).toEqual([[], [], ['release', 'open-trial']]);
  });

  it('finds what all ask for', () => {
    const union = data.statements.find((s) => s.id === 'union-march')!;
    const all = commonFloor(matrix({ ...data, statements: data.statements.map((s) => (s === union ? { ...s, demands: s.demands.map((d) => ({ ...d, form: 'asked' as const })) } : s)) }));
    expect(all.all.map((r) => r.demand.id)).toEqual(['release']);
  });
});
