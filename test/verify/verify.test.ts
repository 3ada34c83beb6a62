import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { loadDataset } from '@/lib/dataset/load';
import type { Dataset, Signature, Source } from '@/lib/dataset/schema';
import { printedNames } from '@/lib/verify/letter';
import { paragraphsOf } from '@/lib/verify/paragraphs';
import { verify } from '@/lib/verify/verify';
import { tiny } from '../dataset/tiny';

const letter = ['Dear Minister,', 'We ask: let her write\u00a0again.', 'Ana Belo', 'Member of Parliament, Aldova', 'Bo Castor, Jr.', 'Senator, House of Hands, Old Aldova', 'Ema Faro', 'Dag Esten', 'Member of the Moot, Brisk Island'].join('\n\n');
const article = 'Quill\nThe Union spoke.\nThe ministry said the court will decide today.\nQuill denies it.\nShe added nothing.\n';
const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');

const signature = (n: number, name: string, paragraphs: number[], mandate?: string, country_printed?: string): Signature => ({ n, name, paragraphs, mandate, country_printed });
const signatures = [
  signature(1, 'Ana Belo', [3, 4], 'Member of Parliament', 'Aldova'),
  signature(2, 'Bo Castor, Jr.', [5, 6], 'Senator, House of Hands', 'Old Aldova'),
  signature(3, 'Ema Faro', [7]),
  signature(4, 'Dag Esten', [8, 9], 'Member of the Moot', 'Brisk Island'),
];

/** The tiny case with sources that fit the two texts above. */
function invented(change: Partial<Dataset> = {}): Dataset {
  const data = loadDataset(tiny);
  const [first, second] = data.sources as [Source, Source];
  const sources: Source[] = [
    { ...first, sha256: sha256(letter), paragraphs: [{ n: 1, to: 2, kind: 'text', establishes: 'x' }, { n: 3, to: 9, kind: 'names', establishes: 'x' }] },
    { ...second, sha256: sha256(article), paragraphs: [{ n: 1, to: 5, kind: 'text', establishes: 'x' }] },
  ];
  return { ...data, signatures, sources, differences: [], notes: [], ...change };
}
const texts = [
  { name: 'a.txt', text: letter },
  { name: 'b.txt', text: article },
];

describe('reading a letter', () => {
  it('counts paragraphs over non-empty lines and takes no-break spaces for spaces', () => {
    expect(paragraphsOf('\ufeffA\u00a0b\r\n\r\n \r\nC')).toEqual(['A b', 'C']);
  });

  it('keeps commas in names, splits the country at the last comma, and leaves a name without a mandate alone', () => {
    expect(printedNames(paragraphsOf(letter), 3, 9)).toEqual([
      { n: 1, name: 'Ana Belo', mandate: 'Member of Parliament', country: 'Aldova', paragraphs: [3, 4] },
      { n: 2, name: 'Bo Castor, Jr.', mandate: 'Senator, House of Hands', country: 'Old Aldova', paragraphs: [5, 6] },
      { n: 3, name: 'Ema Faro', paragraphs: [7] },
      { n: 4, name: 'Dag Esten', mandate: 'Member of the Moot', country: 'Brisk Island', paragraphs: [8, 9] },
    ]);
  });
});

describe('verifying a case against the texts', () => {
  it('finds no difference where there is none, and says what it could not check', () => {
    const result = verify(invented(), texts);
    expect(result.differs).toEqual([]);
    expect(result.agrees.slice(0, 3).map((a) => a.count)).toEqual([2, 4, 2]);
    expect(result.unchecked).toHaveLength(2);
  });

  it('names the place of a name, a country and a paragraph that differ', () => {
    const changed = [signature(1, 'Anna Belo', [3, 5], 'Member of Parliament', 'Aldovia'), ...signatures.slice(1)];
    expect(verify(invented({ signatures: changed }), texts).differs).toEqual([
      'signatories 1 name: the case says "Anna Belo", the letter prints "Ana Belo"',
      'signatories 1 country_printed: the case says "Aldovia", the letter prints "Aldova"',
      'signatories 1 paragraphs: the case says "3|5", the letter prints "3|4"',
    ]);
  });

  it('sees a lost name, and a country given to a name that prints none', () => {
    const lost = [...signatures.slice(0, 2), { ...signature(3, 'Ema Faro', [7]), country_printed: 'Aldova' }];
    expect(verify(invented({ signatures: lost }), texts).differs).toEqual([
      'signatories: the case has 3 names, the letter 4',
      'signatories 3 country_printed: the case says "Aldova", the letter prints nothing',
    ]);
  });

  it('refuses a quotation that is not letter for letter in its paragraph', () => {
    const data = invented();
    const statements = data.statements.map((s) => (s.id === 'ministry-reply' && s.quote ? { ...s, quote: { ...s.quote, text: 'the court decides' } } : s));
    expect(verify({ ...data, statements }, texts).differs).toEqual(['statements ministry-reply quote: "the court decides" does not stand in gazette ¶ 3']);
  });

  it('refuses a place past the end of its source', () => {
    const data = invented();
    const persons = data.persons.map((p) => ({ ...p, evidence: [{ source: 'gazette', paragraphs: [6] }] }));
    expect(verify({ ...data, persons }, texts).differs).toEqual(data.persons.map((p) => `persons ${p.id}: gazette ¶ 6 is past the end (5)`));
  });

  it('says when a text is not the one the facts were taken from, and when one is missing', () => {
    const result = verify(invented(), [{ name: 'letter.txt', text: `${letter}\n\nExtra Name` }]);
    expect(result.differs[0]).toBe('sources letter sha256: letter.txt is not the text the facts were taken from');
    expect(result.differs[1]).toBe('sources letter paragraphs: described to ¶ 9, letter.txt has 10');
    expect(result.unchecked[0]).toBe('sources gazette: no text with its fingerprint, and none named gazette.txt');
  });
});
