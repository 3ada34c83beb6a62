/** Members of a body on the day it spoke, as its page lists them. */
import { countryOf } from '../lookup/countries';
import { dateText, sortKey } from '../words/dates';
import type { Body, Country, Dataset, Signature } from '../schema';
import { inForce } from '../lookup/memberships';
import { shortReference } from '../evidence/short-reference';
import { statementsOf } from '../lookup/speakers';
import type { Link } from '../evidence/voices';

/** Countries by region, both in alphabetical order; `total` is their number. */
export interface MemberList {
  readonly when: string;
  readonly total: number;
  readonly regions: readonly { readonly id: string; readonly name: string; readonly countries: readonly Country[] }[];
  /** Alpha-2 codes, for the map. */
  readonly codes: readonly string[];
  readonly references: readonly Link[];
}

const byName = (a: { name: string }, b: { name: string }): number => a.name.localeCompare(b.name, 'en');

const anchor = (name: string): string => name.toLowerCase().replace(/[^a-z]+/g, '-');

/** Members on the day of the body's first statement; nothing for a body without a membership list, or one that did not speak. */
export function memberList(data: Dataset, body: Body): MemberList | undefined {
  const first = statementsOf(data, body.id)[0];
  if (!body.membership || !first) return undefined;
  const rows = data.memberships.filter((m) => m.body === body.membership && inForce(m, sortKey(first.date)));
  const byRegion = new Map<string, Country[]>();
  for (const country of rows.map((m) => countryOf(data, m.country))) byRegion.set(country.region, [...(byRegion.get(country.region) ?? []), country]);
  return {
    when: dateText(first.date),
    total: rows.length,
    codes: rows.map((m) => m.country),
    regions: [...byRegion].map(([name, countries]) => ({ id: `members-${anchor(name)}`, name, countries: [...countries].sort(byName) })).sort(byName),
    references: [...new Set(rows.map((m) => m.reference))].flatMap((id) => shortReference(data, id)),
  };
}

/** Signatories whose mandate is a seat in this body, in the letter's order. They signed as persons: the body did not. */
export const signatoriesOf = (data: Dataset, body: Body): readonly Signature[] =>
  data.signatures.filter((s) => s.chamber === body.name && (body.country === undefined || s.country === body.country));
