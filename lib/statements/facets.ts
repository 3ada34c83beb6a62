/** What a reader can filter statements by, and which values each statement has. */
import type { Dataset, Statement, Strength } from '../dataset/schema';
import { countryOf } from '../lookup/countries';
import { strengthText } from '../evidence/evidence';
import { bodyKinds } from '../words/kinds';
import { speaker } from '../lookup/speakers';

/** One value of a facet; `token` is "kind:ngo". `statements` are in the file's order. */
export interface Choice {
  readonly token: string;
  readonly label: string;
  readonly statements: readonly Statement[];
}

export interface Facet {
  readonly name: string;
  readonly label: string;
  readonly choices: readonly Choice[];
}

const asToken = (facet: string, value: string): string => `${facet}:${value.toLowerCase().replace(/[^a-z0-9]+/g, '-')}`;

const nowhere = 'No single country';

function regionOf(data: Dataset, s: Statement): string {
  const { country } = speaker(data, s.speaker);
  return country ? countryOf(data, country).region : nowhere;
}

const kindOf = (data: Dataset, s: Statement): string => speaker(data, s.speaker).body?.kind ?? 'person';

/** Facets with the values that occur: kind of speaker, region of the speaker's country, evidence, demand, year. */
export function facets(data: Dataset): readonly Facet[] {
  const facet = (name: string, label: string, values: readonly (readonly [value: string, label: string])[], has: (s: Statement, value: string) => boolean): Facet => ({
    name,
    label,
    choices: values
      .map(([value, text]) => ({ token: asToken(name, value), label: text, statements: data.statements.filter((s) => has(s, value)) }))
      .filter((c) => c.statements.length > 0),
  });
  const same = (values: Iterable<string>): [string, string][] => [...new Set(values)].map((v) => [v, v]);
  const regions = data.statements.map((s) => regionOf(data, s)).filter((r) => r !== nowhere).sort((a, b) => a.localeCompare(b, 'en'));
  const years = data.statements.map((s) => s.date.value.slice(0, 4)).sort();
  return [
    facet('kind', 'Kind of speaker', [...bodyKinds, ['person', 'Persons']], (s, v) => kindOf(data, s) === v),
    facet('from', 'Region', same([...regions, nowhere]), (s, v) => regionOf(data, s) === v),
    facet('evidence', 'Evidence', Object.entries(strengthText), (s, v) => s.strength === (v as Strength)),
    facet('demand', 'Demand', data.demands.map((d) => [d.id, d.label] as const), (s, v) => s.demands.some((d) => d.demand === v)),
    facet('when', 'Year', same(years), (s, v) => s.date.value.startsWith(v)),
  ];
}

/** All tokens of each statement, by id. */
export function tokens(all: readonly Facet[]): ReadonlyMap<string, readonly string[]> {
  const byStatement = new Map<string, string[]>();
  for (const { choices } of all) for (const { token, statements } of choices) for (const { id } of statements) byStatement.set(id, [...(byStatement.get(id) ?? []), token]);
  return byStatement;
}
