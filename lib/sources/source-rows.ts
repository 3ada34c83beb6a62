/** The list of documents: what rests on each, and why the numbers add up to more than there are statements. */
import type { Dataset, Source, Statement } from '../schema';
import { statementName } from '../evidence/statement-detail';
import { statementHref } from '../site/links';
import type { Link } from '../evidence/voices';

const restsOn = (s: Statement, id: string): boolean => s.evidence.some((e) => e.source === id);

export interface SourceRow {
  readonly source: Source;
  /** Statements that rest on it, each once. */
  readonly statements: number;
}

export interface SourceRows {
  readonly rows: readonly SourceRow[];
  /** Sum of the column. */
  readonly sum: number;
  /** Statements that rest on more than one document, and so are in more than one row. */
  readonly repeated: readonly Link[];
}

/** All documents in the file's order. */
export function sourceRows(data: Dataset): SourceRows {
  const rows = data.sources.map((source) => ({ source, statements: data.statements.filter((s) => restsOn(s, source.id)).length }));
  const repeated = data.statements.filter((s) => new Set(s.evidence.map((e) => e.source)).size > 1);
  return { rows, sum: rows.reduce((n, r) => n + r.statements, 0), repeated: repeated.map((s) => ({ href: statementHref(s.id), text: statementName(data, s) })) };
}
