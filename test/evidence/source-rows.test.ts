import { describe, expect, it } from 'vitest';
import { loadDataset } from '@/lib/dataset/load';
import { sourceRows } from '@/lib/sources/source-rows';
import { tiny } from '../dataset/tiny';

const data = loadDataset(tiny);

describe('the list of documents', () => {
  it('counts the statements that rest on each', () => {
    expect(sourceRows(data).rows.map((r) => [r.source.id, r.statements])).toEqual([
      ['letter', 1],
      ['gazette', 3],
    ]);
    expect(sourceRows(data).repeated).toEqual([]);
  });

  it('names the statement that is in two rows, so that the sum can be understood', () => {
    const statements = data.statements.map((s) => (s.id === 'letter-march' ? { ...s, evidence: [...s.evidence, { source: 'gazette', paragraphs: [1] }] } : s));
    const { sum, repeated } = sourceRows({ ...data, statements });
    expect([sum, repeated]).toEqual([5, [{ href: '/statements/#letter-march', text: 'Signatories of the letter, 2 March 2021' }]]);
  });
});
