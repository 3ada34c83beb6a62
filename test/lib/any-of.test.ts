import { expect, it } from 'vitest';
import { anyOf } from '@/lib/words/any-of';

it('finds names as whole words, the longest first, and takes their signs as signs', () => {
  const found = (text: string) => [...text.matchAll(new RegExp(anyOf(['Ana', 'Ana B. Lo', 'Éa']), 'gu'))].map(([name]) => name);
  expect(found('Ana B. Lo and Ana, but neither Anaïs nor Ana Bx Lo; Éa')).toEqual(['Ana B. Lo', 'Ana', 'Ana', 'Éa']);
  expect(found('Léa, Ana2')).toEqual([]);
});
