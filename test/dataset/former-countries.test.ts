import { expect, it } from 'vitest';
import { findIndex } from '@/lib/find/find-index';
import { aliases } from '@/scripts/finish/aliases';
import { checkEdited, replace } from './tiny';

it('lets the name of what exists no more lead to its only successor, and finds it as what it was', () => {
  const { dataset, faults } = checkEdited({ 'world/former_countries.csv': replace('XA|XC,Moot Federation', 'XA,Aldovia') });
  expect(faults).toEqual([]);
  expect(aliases(dataset!.countries).get('aldovia')).toBe('aldova');
  const [[, , countries], [, , former]] = findIndex(dataset!) as [ReturnType<typeof findIndex>[number], ReturnType<typeof findIndex>[number]];
  expect([countries[0]!.includes('Aldovia'), former[0]!.includes('Aldovia')]).toEqual([false, true]);
});
