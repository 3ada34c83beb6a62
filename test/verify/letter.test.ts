import { describe, expect, it } from 'vitest';
import { printedNames } from '@/lib/verify/letter';
import { paragraphsOf } from '@/lib/verify/paragraphs';

describe('a text as paragraphs', () => {
  it('counts the lines that are not empty, keeps their lines in the file, and takes no-break spaces for spaces', () => {
    expect(paragraphsOf('\ufeffA\u00a0b\r\n\r\n \r\nC  d')).toEqual([
      { text: 'A b', line: 1 },
      { text: 'C d', line: 4 },
    ]);
  });
});

describe('a list of names', () => {
  const list = ['Ana Belo', 'Member of Parliament, Aldova', 'Bo Castor, Jr.', 'Senator, House of Hands, Old Aldova', 'Ema Faro', 'Dag Esten', 'Member of the Moot, Brisk Island'];

  it('keeps commas in names, splits the country at the last comma, and leaves a name without a mandate alone', () => {
    expect(printedNames(paragraphsOf(list.join('\n\n')), 1, 7)).toEqual([
      { n: 1, name: 'Ana Belo', mandate: 'Member of Parliament', country: 'Aldova', paragraphs: [1, 2] },
      { n: 2, name: 'Bo Castor, Jr.', mandate: 'Senator, House of Hands', country: 'Old Aldova', paragraphs: [3, 4] },
      { n: 3, name: 'Ema Faro', paragraphs: [5] },
      { n: 4, name: 'Dag Esten', mandate: 'Member of the Moot', country: 'Brisk Island', paragraphs: [6, 7] },
    ]);
  });

  it('reads a mandate in the line of its name, with or without a country', () => {
    expect(printedNames(paragraphsOf('Ana Belo, MEP, Aldova\nEma Faro, Member of Parliament'), 1, 2)).toEqual([
      { n: 1, name: 'Ana Belo', mandate: 'MEP', country: 'Aldova', paragraphs: [1] },
      { n: 2, name: 'Ema Faro', mandate: 'Member of Parliament', paragraphs: [2] },
    ]);
  });
});
