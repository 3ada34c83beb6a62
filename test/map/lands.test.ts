import { expect, test } from 'vitest';
import { landsIn, landsOf } from '@/lib/map/lands';

const lands = [
  { slug: 'sri-lanka', name: 'Sri Lanka', d: 'M1 2l3 4 5-6z' },
  { slug: 'dr-congo', name: 'DR Congo', d: 'M-7 8l9 1 2-3zm4 5l6 7-8 9z' },
  { slug: 'cote-d-ivoire', name: 'Côte d’Ivoire', d: 'M0 0l1 1 0 1z' },
];

test('lands put together come apart again, each with its own name and all of its rings', () => {
  const { d, names } = landsOf(lands);
  expect(landsIn(names, d)).toEqual(lands);
});

test('one path holds all of them, and a name is written only where the slug does not say it', () => {
  expect(landsOf(lands)).toEqual({ d: 'M1 2l3 4 5-6zM-7 8l9 1 2-3zm4 5l6 7-8 9zM0 0l1 1 0 1z', names: 'sri-lanka|dr-congo=DR Congo|cote-d-ivoire=Côte d’Ivoire' });
});

test('a single land is itself', () => {
  const { d, names } = landsOf(lands.slice(0, 1));
  expect(landsIn(names, d)).toEqual(lands.slice(0, 1));
});
