import { expect, it } from 'vitest';
import { memberList, signatoriesOf } from '@/lib/bodies/body-page';
import { speakerGroups } from '@/lib/bodies/speaker-groups';
import type { Body } from '@/lib/schema';
import { data } from './tiny';

const body = (fields: Partial<Body>): Body => ({ id: 'b', name: 'B', in_sentence: 'the B', kind: 'parliamentary', about: 'A body.', ...fields });

it('lists the signatories who sat in a body, in the letter’s order', () => {
  expect(signatoriesOf(data, body({ name: 'House of Hands', country: 'XA' })).map((s) => s.n)).toEqual([1, 6]);
  expect(signatoriesOf(data, body({ name: 'European Parliament' })).map((s) => s.n)).toEqual([3]);
});

it('finds none where a house of another country has the same name', () => {
  expect(signatoriesOf(data, body({ name: 'House of Hands', country: 'XB' }))).toEqual([]);
});

it('gives each region of members an anchor of its own, for the number beside it', () => {
  const union = data.bodies.find((b) => b.id === 'union');
  expect(union && memberList(data, union)?.regions.map((r) => [r.id, r.countries.length])).toEqual([['members-northern-invention', 1]]);
});

it('leads from the number of demands to their list, and where there is none to the statements', () => {
  const rows = speakerGroups(data).flatMap((g) => g.rows);
  expect(rows.map((r) => [r.speaker.id, r.demands, r.demandsHref])).toEqual([
    ['union', 2, '/body/union/#asked-union-march'],
    ['ministry', 0, '/body/ministry/#statements'],
    ['signatories', 1, '/body/signatories/#asked-letter-march'],
    ['pat-quill', 0, '/person/pat-quill/#statements'],
  ]);
});
