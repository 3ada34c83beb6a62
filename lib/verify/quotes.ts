/** Every place where the case claims exact words of a source, or a place in it. */
import type { Dataset, Evidence } from '../dataset/schema';
import { quoted } from '../evidence/quoted';

/** Words claimed to stand in one of these paragraphs. `where` names the record in the data. */
export interface ClaimedWords {
  readonly where: string;
  readonly words: string;
  readonly source: string;
  readonly paragraphs: readonly number[];
}

/** A place that a fact cites. */
export interface Locator {
  readonly where: string;
  readonly source: string;
  readonly paragraphs: readonly number[];
}

/** Exact words: the quotation of each statement, and what stands in quotation marks beside evidence in a difference. */
export function claimedWords(data: Dataset): readonly ClaimedWords[] {
  const statements = data.statements.flatMap((s) => (s.quote ? [{ where: `statements ${s.id} quote`, words: s.quote.text, source: s.quote.source, paragraphs: [s.quote.paragraph] }] : []));
  const summaries = data.statements.flatMap((s) =>
    quoted(s.summary).flatMap((words) => s.evidence.slice(0, 1).map((e) => ({ where: `statements ${s.id} summary`, words, source: e.source, paragraphs: e.paragraphs }))),
  );
  const differences = data.differences.flatMap((d) =>
    d.versions.flatMap((v) => (v.evidence ? quoted(v.words).map((words) => ({ where: `differences ${d.id} ${v.who}`, words, ...(v.evidence as Evidence) })) : [])),
  );
  return [...statements, ...summaries, ...differences];
}

/** Every locator of the case, so that none points past the end of its source. */
export function locators(data: Dataset): readonly Locator[] {
  const of = (table: string, rows: readonly { id: string; evidence?: readonly Evidence[] }[]): Locator[] =>
    rows.flatMap((r) => (r.evidence ?? []).map((e) => ({ where: `${table} ${r.id}`, ...e })));
  return [
    ...of('statements', data.statements),
    ...data.statements.flatMap((s) => s.demands.map((d) => ({ where: `statements ${s.id} demand ${d.demand}`, ...d.evidence }))),
    ...of('events', data.events),
    ...of('persons', data.persons),
    ...of('bodies', data.bodies),
    ...of('notes', data.notes),
    ...data.differences.flatMap((d) => d.versions.flatMap((v) => (v.evidence ? [{ where: `differences ${d.id} ${v.who}`, ...v.evidence }] : []))),
    ...data.signatures.map((s) => ({ where: `signatories ${s.n}`, source: data.case.letter.source, paragraphs: s.paragraphs })),
  ];
}
