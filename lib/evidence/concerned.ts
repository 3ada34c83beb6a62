/** What a difference between sources concerns: what its record names, and what follows from the data, so that no page can be forgotten. */
import type { Dataset, Difference } from '../schema';
import { speaker } from '../lookup/speakers';

/** Ids and codes by kind, each once. `pages`: the list of names, and the sums on the front page. */
export interface Concerned {
  readonly countries: readonly string[];
  readonly speakers: readonly string[];
  readonly signatures: readonly number[];
  readonly events: readonly string[];
  readonly statements: readonly string[];
  readonly sources: readonly string[];
  readonly demands: readonly string[];
  readonly pages: readonly ('names' | 'totals')[];
}

const once = <T>(...lists: readonly (readonly (T | undefined)[] | undefined)[]): readonly T[] => [...new Set(lists.flatMap((l) => l ?? []))].filter((x): x is T & {} => x !== undefined);

/** Does a version stand on the list of names itself? */
function citesList(data: Dataset, { versions }: Difference): boolean {
  const { source } = data.case.letter;
  const rows = data.sources.find((s) => s.id === source)?.paragraphs.filter((p) => p.kind === 'names') ?? [];
  return versions.some(({ evidence: e }) => e?.source === source && e.paragraphs.some((n) => rows.some((row) => row.n <= n && n <= (row.to ?? row.n))));
}

/**
 * Everything an entry concerns. An event that is a statement brings the statement; a statement its speaker; a name the body it sits in and its countries; a
 * speaker his country; a version its source. The sums are concerned where the letter's own list is in question, or a name that is on no country.
 */
export function concerned(data: Dataset, d: Difference): Concerned {
  const { concerns: named = {} } = d;
  const names = data.signatures.filter((s) => named.signatures?.includes(s.n));
  const statements = once(named.statements, data.events.filter((e) => named.events?.includes(e.id)).map((e) => e.statement));
  const seats = data.bodies.filter((b) => names.some((s) => s.chamber === b.name)).map((b) => b.id);
  const speakers = once(named.speakers, data.statements.filter((s) => statements.includes(s.id)).map((s) => s.speaker), seats);
  const list = citesList(data, d);
  const totals = (list && statements.includes(data.case.letter.statement)) || names.some((s) => s.country === undefined);
  return {
    countries: once(named.countries, names.flatMap((s) => [s.country, s.note_country]), speakers.map((id) => speaker(data, id).country)),
    speakers,
    signatures: named.signatures ?? [],
    events: named.events ?? [],
    statements,
    sources: once(named.sources, d.versions.map((v) => v.evidence?.source)),
    demands: named.demands ?? [],
    pages: [...(list || names.length > 0 ? (['names'] as const) : []), ...(totals ? (['totals'] as const) : [])],
  };
}
