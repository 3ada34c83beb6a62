/** Who spoke, by kind; and who is only named. */
import { dateText } from '../words/dates';
import type { Body, Dataset, Person } from '../schema';
import { strengthOf } from '../evidence/evidence';
import { bodyKinds, statementKind } from '../words/kinds';
import { askedAnchor, bodyHref, personHref, statementHref } from '../site/links';
import { speaker, statementsOf, type Speaker } from '../lookup/speakers';
import type { Link } from '../evidence/voices';

/** A speaker with what was counted. `demands` are different ones over all its statements. */
export interface SpeakerRow {
  readonly speaker: Speaker;
  readonly demands: number;
  /** The list of these demands on the speaker's page. */
  readonly demandsHref: string;
  readonly said: readonly (Link & { readonly kind: string; readonly strength: string })[];
}

export interface SpeakerGroup {
  readonly id: string;
  readonly title: string;
  readonly rows: readonly SpeakerRow[];
}

function row(data: Dataset, id: string): SpeakerRow | undefined {
  const statements = statementsOf(data, id);
  if (statements.length === 0) return undefined;
  const who = speaker(data, id);
  const asking = statements.filter((s) => s.demands.length > 0);
  return {
    speaker: who,
    demandsHref: `${who.href}#${asking.length === 1 && asking[0] ? askedAnchor(asking[0].id) : 'statements'}`,
    demands: new Set(statements.flatMap((s) => s.demands.map((d) => d.demand))).size,
    said: statements.map((s) => ({ href: statementHref(s.id), text: dateText(s.date), kind: statementKind[s.kind], strength: strengthOf(data, s) })),
  };
}

const present = <T>(x: T | undefined): x is T => x !== undefined;

/** Bodies by kind, then persons; a group without a speaker is left out. */
export function speakerGroups(data: Dataset): readonly SpeakerGroup[] {
  const groups = bodyKinds.map(([kind, title]) => ({ id: kind, title, rows: data.bodies.filter((b) => b.kind === kind).map((b) => row(data, b.id)).filter(present) }));
  return [...groups, { id: 'person', title: 'Persons', rows: data.persons.map((p) => row(data, p.id)).filter(present) }].filter((g) => g.rows.length > 0);
}

/** Named in a source or a note, but no statement of theirs is in the sources; `onRecord` counts what the public record holds of them. */
export interface NamedOnly {
  readonly href: string;
  readonly name: string;
  readonly entry: Body | Person;
  readonly onRecord: number;
}

/** Bodies, then persons, in the files' order. */
export function namedOnly(data: Dataset): readonly NamedOnly[] {
  const spoke = new Set(data.statements.map((s) => s.speaker));
  const onRecord = (id: string) => data.record.filter((r) => r.speaker === id).length;
  const rows = (entries: readonly (Body | Person)[], href: (id: string) => string) =>
    entries.filter((e) => !spoke.has(e.id)).map((entry) => ({ href: href(entry.id), name: entry.name, entry, onRecord: onRecord(entry.id) }));
  return [...rows(data.bodies, bodyHref), ...rows(data.persons, personHref)];
}
