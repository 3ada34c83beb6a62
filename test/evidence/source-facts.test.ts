import { describe, expect, it } from 'vitest';
import { loadDataset } from '@/lib/dataset/load';
import { factsOn, factsOnSource, furniture, paragraphLabel } from '@/lib/sources/source-facts';
import { tiny } from '../dataset/tiny';

const data = loadDataset(tiny);
const rows = (id: string) => {
  const source = data.sources.find((s) => s.id === id)!;
  return source.paragraphs.map((row) => ({ label: paragraphLabel(row), facts: factsOn(data, source, row).map((g) => [g.label, ...g.links.map((l) => `${l.text} → ${l.href}`)]) }));
};

describe('what rests on a paragraph', () => {
  it('lists words, statements and demands of the letter', () => {
    expect(rows('letter')[1]).toEqual({
      label: '2',
      facts: [
        ['Words quoted', '“let her write again” → https://letters.example/quill#:~:text=let%20her%20write%20again'],
        ['Statements', 'Signatories of the letter, 2 March 2021 → /statements/#letter-march'],
        ['Demands', 'Release (Signatories of the letter) → /demands/#release'],
      ],
    });
  });

  it('links many names to the list, in its order', () => {
    expect(rows('letter')[3]?.facts[0]).toEqual(['Names on the letter', '6\u00a0names, nos. 1–6 → /signatories/']);
  });

  it('has nothing to say of a heading', () => {
    expect(rows('letter')[2]).toEqual({ label: '3', facts: [] });
  });

  it('counts a fact to a row that stands for a run', () => {
    expect(rows('gazette')[3]).toEqual({
      label: '4–5',
      facts: [
        ['Statements', 'Pat Quill, about 20 March 2021 → /statements/#quill-word'],
        ['Events', 'An earlier trial → /statements/#event-first-trial'],
        ['Where sources differ', 'When was the earlier trial? → /differences/#first-trial-year'],
      ],
    });
  });
});

describe('what rests on a source as a whole', () => {
  it('is each fact once, by sort', () => {
    expect(factsOnSource(data, data.sources[1]!).map((g) => [g.id, g.links.length])).toEqual([
      ['statements', 3],
      ['demands', 2],
      ['events', 1],
      ['differences', 1],
    ]);
  });
});

describe('page furniture', () => {
  it('is named by its paragraphs, a link for each run', () => {
    const [letter] = data.sources;
    const paragraphs = letter!.paragraphs.map((p) => (p.n === 1 || p.n === 4 ? { ...p, kind: 'furniture' as const } : p));
    expect(furniture(data, { ...letter!, paragraphs })).toEqual([{ href: '/sources/letter/#p1', text: 'Letter ¶\u00a01' }, { href: '/sources/letter/#p4', text: '¶\u00a04–10' }]);
    expect(furniture(data, letter!)).toEqual([]);
  });
});
