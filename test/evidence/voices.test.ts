import { expect, test } from 'vitest';
import { firstDocument } from '@/lib/evidence/voices';

const link = (text: string) => ({ href: '/sources/gazette/#p2', text });

test('the places in the first document are all its runs, and none of the next', () => {
  const evidence = [link('Quoted by the press, Gazette ¶\u00a02'), link('¶\u00a04–6'), link('Letter ¶\u00a01'), link('¶\u00a03')];
  expect(firstDocument(evidence).map((e) => e.text)).toEqual(['Quoted by the press, Gazette ¶\u00a02', '¶\u00a04–6']);
  expect(firstDocument(evidence.slice(0, 2))).toHaveLength(2);
});
