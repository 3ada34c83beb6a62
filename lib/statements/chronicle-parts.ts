/** What the page of statements shows beside each line of the chronicle. */
import type { Dataset } from '../schema';
import { evidenceLinks } from '../evidence/evidence';
import { facets, tokens } from './facets';
import { flags } from '../evidence/flags';
import { statementDetail, type StatementDetail } from '../evidence/statement-detail';
import type { Link, Voice } from '../evidence/voices';

export interface ChronicleParts {
  readonly detail: (id: string) => StatementDetail | undefined;
  /** By the id of a statement or a public-record entry. */
  readonly facets: (id: string) => readonly string[];
  /** Statements a voice answers, or, for a public-record call, those of the same speaker. */
  readonly related: (voice: Voice) => readonly string[];
  readonly eventLinks: (id: string) => { readonly evidence: readonly Link[]; readonly flags: readonly Link[] };
}

/** Look-ups by id over one dataset. */
export function chronicleParts(data: Dataset): ChronicleParts {
  const byId = tokens(facets(data));
  return {
    detail: (id) => {
      const s = data.statements.find((x) => x.id === id);
      return s && statementDetail(data, s);
    },
    facets: (id) => byId.get(id) ?? [],
    related: (voice) => {
      if (!voice.fromRecord) return data.statements.find((s) => s.id === voice.id)?.answers ?? [];
      const entry = data.record.find((r) => r.id === voice.id);
      const answers = entry?.answers?.filter((id) => data.statements.some((s) => s.id === id));
      return answers ?? data.statements.filter((s) => s.speaker === entry?.speaker).map((s) => s.id);
    },
    eventLinks: (id) => ({
      evidence: (data.events.find((e) => e.id === id)?.evidence ?? []).flatMap((e) => evidenceLinks(data, e)),
      flags: flags(data, 'events', id),
    }),
  };
}
