import { describe, expect, it } from 'vitest';
import { loadDataset } from '@/lib/dataset/load';
import { facets, tokens } from '@/lib/statements/facets';
import { tiny } from '../dataset/tiny';

const data = loadDataset(tiny);
const counts = (name: string, of = data) => facets(of).find((f) => f.name === name)?.choices.map((c) => `${c.label} ${c.entries.length}`);

describe('what statements can be filtered by', () => {
  it('counts statements, and lists exactly those it counts', () => {
    expect(counts('kind')).toEqual(['Parliamentary bodies 1', 'Governments and ministries 1', 'Groups of persons 1', 'Persons 1']);
    expect(facets(data)[0]?.choices[0]?.entries).toEqual([{ href: '#union-march', text: 'Union of Moots, March 2021' }]);
  });

  it('has the public record as a kind of evidence, and counts it nowhere else', () => {
    expect(counts('evidence')).toEqual(['Full text held 1', 'Quoted by the press 1', 'Reported by the press 1', 'Mentioned only 1', 'Public record 1']);
    expect(counts('when')).toEqual(['2021 4']);
    expect(tokens(facets(data)).get('cestia-word')).toEqual(['evidence:public-record', 'when:2021']);
  });

  it('keeps what a release quotes apart from what the press quotes', () => {
    const sources = data.sources.map((s) => (s.id === 'gazette' ? { ...s, kind: 'release' as const } : s));
    expect(counts('evidence', { ...data, sources })).toEqual(['Full text held 1', 'Quoted in a release 1', 'Reported in a release 1', 'Mentioned only 1', 'Public record 1']);
  });
});
