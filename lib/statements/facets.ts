/** What a reader can filter statements by, and which values each statement has. */
import type { Dataset, Record_, Statement } from '../schema';
import { countryOf } from '../lookup/countries';
import { strengthOf, strengthText } from '../evidence/evidence';
import { statementName } from '../evidence/statement-detail';
import type { Link } from '../evidence/voices';
import { anchorOf } from '../site/links';
import { bodyKinds } from '../words/kinds';
import { dateText } from '../words/dates';
import { inTimeOrder, speaker } from '../lookup/speakers';

/** One value of a facet; `token` is "kind:ngo". `entries` are counted; `also` are public-record voices that have the value and are in no count. */
export interface Choice {
  readonly token: string;
  readonly label: string;
  readonly entries: readonly Link[];
  readonly ids: readonly string[];
  readonly also: readonly string[];
}

export interface Facet {
  readonly name: string;
  readonly label: string;
  readonly choices: readonly Choice[];
}

/** A statement, or a voice of the public record, by what it can be filtered by. */
interface Filtered {
  readonly id: string;
  readonly link: Link;
  readonly record: boolean;
  readonly values: Readonly<Record<string, readonly string[]>>;
}

const asToken = (facet: string, value: string): string => `${facet}:${value.toLowerCase().replace(/[^a-z0-9]+/g, '-')}`;

const nowhere = 'No single country';

const regionOf = (data: Dataset, code: string | undefined): string => (code ? countryOf(data, code).region : nowhere);

/** A statement as an entry of a list: leads to its place on the page of statements. */
export const statementEntry = (data: Dataset, s: Statement): Link => ({ href: `#${s.id}`, text: statementName(data, s) });

function ofStatement(data: Dataset, s: Statement): Filtered {
  const who = speaker(data, s.speaker);
  const values = { kind: [who.body?.kind ?? 'person'], from: [regionOf(data, who.country)], evidence: [strengthOf(data, s)], demand: s.demands.map((d) => d.demand), when: [s.date.value.slice(0, 4)] };
  return { id: s.id, link: statementEntry(data, s), record: false, values };
}

function ofRecord(data: Dataset, r: Record_): Filtered {
  const who = r.speaker ? speaker(data, r.speaker) : undefined;
  const values = { kind: who ? [who.body?.kind ?? 'person'] : [], from: [regionOf(data, who?.country ?? r.countries?.[0])], evidence: [strengthText.public_record], demand: [], when: [r.date.value.slice(0, 4)] };
  return { id: r.id, link: { href: `#${anchorOf({ id: r.id, fromRecord: true })}`, text: `${who?.name ?? r.speaker_name}, ${dateText(r.date)}` }, record: true, values };
}

/** Facets with the values that occur: kind of speaker, region of the speaker's country, evidence, demand, year. Only one asks for the public record. */
export function facets(data: Dataset): readonly Facet[] {
  const all = [...inTimeOrder(data.statements).map((s) => ofStatement(data, s)), ...data.record.filter((r) => r.kind !== 'event').map((r) => ofRecord(data, r))];
  const facet = (name: string, label: string, values: readonly (readonly [value: string, label: string])[]): Facet => ({
    name,
    label,
    choices: values.flatMap(([value, text]): readonly Choice[] => {
      const having = all.filter((f) => f.values[name]?.includes(value));
      const counted = having.filter((f) => f.record === (text === strengthText.public_record));
      if (counted.length === 0) return [];
      return [{ token: asToken(name, value), label: text, entries: counted.map((f) => f.link), ids: counted.map((f) => f.id), also: having.filter((f) => !counted.includes(f)).map((f) => f.id) }];
    }),
  });
  const same = (values: readonly string[]): [string, string][] => [...new Set(values)].map((v) => [v, v]);
  const valuesOf = (name: string): readonly string[] => all.filter((f) => !f.record).flatMap((f) => f.values[name] ?? []);
  const regions = valuesOf('from').filter((r) => r !== nowhere).toSorted((a, b) => a.localeCompare(b, 'en'));
  // Words of strength in the order of strength: those of a release stand after those of the press.
  const strengths = Object.values(strengthText).flatMap((words) => [...new Set(valuesOf('evidence'))].filter((v) => v.split(' ')[0] === words.split(' ')[0]));
  return [
    facet('kind', 'Kind of speaker', [...bodyKinds, ['person', 'Persons']]),
    facet('from', 'Region', same([...regions, nowhere])),
    facet('evidence', 'Evidence', same([...strengths, strengthText.public_record])),
    facet('demand', 'Demand', data.demands.map((d) => [d.id, d.label] as const)),
    facet('when', 'Year', same(valuesOf('when').toSorted())),
  ];
}

/** All tokens of each statement and public-record voice, by id. */
export function tokens(all: readonly Facet[]): ReadonlyMap<string, readonly string[]> {
  const byId = new Map<string, string[]>();
  for (const { choices } of all) for (const { token, ids, also } of choices) for (const id of [...ids, ...also]) byId.set(id, [...(byId.get(id) ?? []), token]);
  return byId;
}
