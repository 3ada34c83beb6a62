import { expect, it } from 'vitest';
import { linkedNames } from '@/lib/lookup/linked-names';
import { data } from './tiny';

const links = (text: string) => linkedNames(data, text).flatMap((p) => (p.href === undefined ? [] : [[p.text, p.href]]));

it('leads from a name in prose, as printed or as on record, to its line', () => {
  expect(links('Ana Belo and Cira Dolan asked; Bo "Kit" Castor did not.')).toEqual([
    ['Ana Belo', '/signatories/#n1'],
    ['Cira Dolan', '/signatories/#n3'],
    ['Bo "Kit" Castor', '/signatories/#n2'],
  ]);
});

it('leads from numbers of the list to their lines', () => {
  expect(links('no. 3; nos. 1, 2 and 6, of 4 in 2021')).toEqual([['3', '/signatories/#n3'], ['1', '/signatories/#n1'], ['2', '/signatories/#n2'], ['6', '/signatories/#n6']]);
});

it('links no part of a longer name, and no name that two share', () => {
  expect(links('Ana Belonova')).toEqual([]);
  const twins = { signatures: data.signatures.map((s) => ({ ...s, name: s.n < 3 ? 'Ana Belo' : s.name })) };
  expect(linkedNames(twins, 'Ana Belo wrote')).toEqual([{ text: 'Ana Belo wrote' }]);
});

it('leaves text without a name as it is', () => {
  expect(linkedNames(data, 'Nobody is named.')).toEqual([{ text: 'Nobody is named.' }]);
});
