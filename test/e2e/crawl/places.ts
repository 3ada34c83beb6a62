/** The places on which each record of the dataset rests: paragraphs of sources, published copies, references, rows of the letter. */
import type { Dataset, Difference, Evidence, Signature } from '../../../lib/schema';
import { evidenceHref } from '../../../lib/evidence/evidence';
import { borderRows, disputedRows } from '../../../lib/map/border-rows';

export const sourceOf = (data: Dataset, id: string) => data.sources.find((s) => s.id === id)!;

/** What the page About says of the outlines, which no source of the case does. */
export const borders = (data: Dataset): readonly unknown[] => [...borderRows(data.countries), ...disputedRows(data.countries)];

/** What a source says, and not what we make of it. */
const isSourced = (v: Difference['versions'][number]): boolean => v.evidence !== undefined || (v.references ?? []).length > 0;

/** A record with the addresses that show it. */
export interface Placed {
  readonly record: unknown;
  readonly on: readonly string[];
  readonly free?: true;
  readonly ours?: true;
}

export function places(data: Dataset) {
  /** Each paragraph, and the published copy. */
  const evidence = (e: Evidence): string[] => [...e.paragraphs.map((p) => evidenceHref(data, { ...e, paragraphs: [p] })), sourceOf(data, e.source).url];
  const reference = (id: string): string[] => [`/about/#ref-${id}`, data.references.find((r) => r.id === id)?.url ?? `/about/#ref-${id}`];
  /** Evidence and references anywhere in a record. */
  const within = (value: unknown): string[] => {
    if (Array.isArray(value)) return value.flatMap(within);
    if (typeof value !== 'object' || value === null) return [];
    const { source, paragraphs, paragraph, references, reference: one, note_reference } = value as Record<string, never>;
    return [
      ...(source && Array.isArray(paragraphs) ? evidence({ source, paragraphs }) : []),
      ...(source && paragraph ? evidence({ source, paragraphs: [paragraph] }) : []),
      ...[...(references ?? []), ...[one, note_reference].filter((x): x is never => x !== undefined)].flatMap(reference),
      ...Object.values(value).flatMap(within),
    ];
  };
  const letter = sourceOf(data, data.case.letter.source);
  const signature = (s: Signature): string[] => [`/signatories/#n${s.n}`, ...evidence({ source: letter.id, paragraphs: s.paragraphs }), ...within(s)];
  /** Whatever names a speaker, and whatever it said. */
  const speaker = (id: string): string[] => [
    ...within([data.persons, data.bodies].flatMap((all) => all.filter((x) => x.id === id || ('body' in x && x.body === id)))),
    ...within(data.statements.filter((s) => s.speaker === id)),
    ...within(data.record.filter((r) => r.speaker === id)),
    ...data.memberships.filter((m) => m.body === data.bodies.find((b) => b.id === id)?.membership).flatMap(within),
    ...data.signatures.filter((s) => s.chamber === data.bodies.find((b) => b.id === id)?.name).flatMap(signature),
    ...data.references.filter((r) => r.publisher?.startsWith(data.bodies.find((b) => b.id === id)?.name ?? '–')).flatMap((r) => reference(r.id)),
    ...(data.statements.some((s) => s.speaker === id && s.id === data.case.letter.statement) ? ['/signatories/', letter.url] : []),
  ];
  function* rows(): Generator<Placed> {
    for (const { note, ...record } of data.signatures) {
      yield { record, on: signature({ ...record, note }) };
      yield { record: { note }, on: signature({ ...record, note }), ours: true };
    }
    for (const record of [...data.persons, ...data.bodies]) yield { record, on: speaker(record.id) };
    for (const record of data.statements) yield { record, on: within(record) };
    for (const record of [...data.events, ...data.record, ...data.chambers, ...data.memberships]) yield { record, on: within(record) };
    for (const record of data.notes) yield { record, on: [...within(record), ...(record.difference ? [`/differences/#${record.difference}`] : [])], ours: true };
    for (const record of data.differences) {
      yield { record: { ...record, versions: record.versions.filter(isSourced) }, on: within(record) };
      yield { record: record.versions.filter((v) => !isSourced(v)), on: within(record), ours: true };
    }
    for (const { paragraphs, ...record } of data.sources) {
      yield { record, on: [`/sources/${record.id}/`, record.url, ...within(record)] };
      for (const p of paragraphs) yield { record: p, on: [`/sources/${record.id}/#p${p.n}`] };
    }
    for (const record of data.references) yield { record, on: reference(record.id) };
    for (const record of data.demands) yield { record, on: data.statements.flatMap((s) => s.demands.filter((d) => d.demand === record.id).flatMap(within)) };
    yield { record: data.case.letter, on: [`/sources/${letter.id}/`, `/sources/${letter.id}/#p3`, '/signatories/', letter.url] };
    for (const record of [...data.countries, ...data.former_countries, ...data.corrections]) yield { record, on: [], free: true };
    // The site's own judgements about the outlines: beside each stands its reason.
    for (const record of borders(data)) yield { record, on: [], free: true };
    yield { record: { ...data.case, letter: undefined, version: undefined }, on: [], free: true, ours: true };
  }
  return { signature, speaker, within, rows };
}
