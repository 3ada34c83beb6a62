import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { LeftOutSection } from '@/components/demands/LeftOutSection';
import type { Difference } from '@/lib/schema';
import { differenceEntry } from '@/lib/sources/difference-entries';
import { commonFloors } from '@/lib/demands/common-floor';
import { loadDataset } from '@/lib/dataset/load';
import { leftOut } from '@/lib/demands/left-out';
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

  it('has the words that ask beside the place', () => {
    expect(table.rows.map((r) => r.cells.map((c) => c?.words))).toEqual([
      [['let her write again'], ['warned of measures']],
      [undefined, ['asked for an open trial']],
    ]);
  });

  it('puts below a demand only what a reply says on it, with the paragraph', () => {
    const points = [{ demand: 'open-trial', summary: 'says that all may come', evidence: { source: 'gazette', paragraphs: [3] } }];
    const said = matrix({ ...data, statements: data.statements.map((s) => (s.id === 'ministry-reply' ? { ...s, points } : s)) });
    expect(said.rows.map((r) => r.replies.map((v) => [v.id, v.summary, ...v.evidence.map((e) => e.href)]))).toEqual([[], [['ministry-reply', 'says that all may come', '/sources/gazette/#p3']]]);
    expect(said.replies.map((v) => v.summary)).toEqual(['says that the court will decide']);
  });

  it('puts a reply on the call as a whole below no demand', () => {
    expect(table.rows.map((r) => r.replies)).toEqual([[], []]);
    expect(table.replies.map((v) => v.id)).toEqual(['ministry-reply']);
  });

  it('lists who spoke without a demand', () => {
    expect(table.without.map((v) => v.id)).toEqual(['quill-word']);
  });
});

describe('speakers that rest on one and the same words', () => {
  it('are named together where each is counted', () => {
    const second = { ...data.statements.find((s) => s.id === 'union-march')!, id: 'quill-asks', speaker: 'pat-quill' };
    const rows = matrix({ ...data, statements: [...data.statements, second] }).rows;
    expect(rows.map((r) => [r.demand.id, r.speakers, r.together])).toEqual([
      ['release', 3, [['UM', 'Pat Quill']]],
      ['open-trial', 2, [['UM', 'Pat Quill']]],
    ]);
  });

  it('are not named where every speaker has a place of his own', () => {
    expect(table.rows.map((r) => r.together)).toEqual([[], []]);
  });
});

describe('the common floor', () => {
  const said = (floors: ReturnType<typeof commonFloors>) => floors.map((f) => [f.id, f.speakers, ...[f.all, f.mostOf, f.widest].map((list) => list.map((s) => `${s.row.demand.id} ${s.speakers}`))]);
  const union = data.statements.find((s) => s.id === 'union-march')!;

  it('counts direct requests only', () => {
    expect(said(commonFloors(table))).toEqual([['all', 2, [], [], ['release 1', 'open-trial 1']]]);
  });

  it('finds what all ask for, and opens the place of each', () => {
    const asking = { ...union, demands: union.demands.map((d) => ({ ...d, form: 'asked' as const })) };
    const [all] = commonFloors(matrix({ ...data, statements: data.statements.map((s) => (s === union ? asking : s)) }));
    expect(all?.all.map((s) => [s.row.demand.id, ...s.by.map((c) => c.place.href)])).toEqual([['release', '/sources/letter/#p2', '/sources/gazette/#p2']]);
  });

  it('says it again for each year in which two or more spoke', () => {
    const later = (id: string, speaker: string) => ({ ...union, id, speaker, date: { ...union.date, value: '2022-05' } });
    expect(said(commonFloors(matrix({ ...data, statements: [...data.statements, later('a', 'pat-quill'), later('b', 'ministry')] })))).toEqual([
      ['all', 4, [], ['open-trial 3'], ['open-trial 3']],
      ['2021', 2, [], [], ['release 1', 'open-trial 1']],
      ['2022', 2, ['open-trial 2'], ['open-trial 2'], ['open-trial 2']],
    ]);
  });
});

describe('what a report on the letter leaves out', () => {
  const withConcerns = (concerns: object) => ({ ...data, differences: data.differences.map((d) => ({ ...d, concerns })) });

  it('are the demands named beside the letter’s statement, each with its place in the letter', () => {
    const found = leftOut(withConcerns({ statements: ['letter-march'], demands: ['release', 'open-trial'] }), table);
    expect(found.map((f) => f.asked.map((a) => [a.id, a.cell.place.href]))).toEqual([[['release', '/sources/letter/#p2']]]);
  });

  it('is nothing where an entry is on another statement, or names no demand', () => {
    expect(leftOut(withConcerns({ statements: ['union-march'], demands: ['release'] }), table)).toEqual([]);
    expect(leftOut(withConcerns({ statements: ['letter-march'] }), table)).toEqual([]);
  });

  it('have an anchor for each entry, so that two can stand on one page', () => {
    const twice = withConcerns({ statements: ['letter-march'], demands: ['release'] });
    const [first] = twice.differences as [Difference];
    const found = leftOut({ ...twice, differences: [first, { ...first, id: 'another' }] }, table);
    const html = found.map(({ asked, difference }) => renderToStaticMarkup(createElement(LeftOutSection, { asked, entry: differenceEntry(data, difference) })));
    expect(html.map((h) => /^<section[^>]* id="([^"]*)"/.exec(h)?.[1])).toEqual([`left-out-${first.id}`, 'left-out-another']);
  });
});
