import { expect, it } from 'vitest';
import { letterLines } from '@/lib/signatures/letter-lines';
import { data } from '../country/tiny';

it('prints a name and its mandate under the paragraphs they stand in, together where they share one', () => {
  const lines = letterLines(data);
  expect(lines.slice(0, 1)).toEqual([{ paragraph: 4, href: '/signatories/#n1', name: 'Ana Belo', mandate: 'Member of Parliament, Hands, Aldova' }]);
  expect(lines.filter(({ paragraph }) => paragraph === 7 || paragraph === 8)).toEqual([
    { paragraph: 7, href: '/signatories/#n4', name: 'Dag Esten' },
    { paragraph: 8, href: '/signatories/#n4', mandate: 'Member of the Moot, Brisk Island' },
  ]);
  expect(lines.map(({ paragraph }) => paragraph)).toEqual([4, 5, 6, 7, 8, 9, 10]);
});
