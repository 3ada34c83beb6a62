/** Who spoke: bodies and persons behind the statements, and what of it belongs on which country's page. */
import { sortKey } from '../words/dates';
import type { Body, Dataset, Person, Record_, Statement } from '../schema';
import { bodyHref, personHref } from '../site/links';

/** A body or person as the subject of a sentence. */
export interface Speaker {
  readonly id: string;
  readonly name: string;
  readonly href: string;
  /** Role as printed for a person; nothing for a body. */
  readonly role?: string;
  readonly country?: string;
  /** Why it speaks from no country. */
  readonly noCountry?: string;
  readonly body?: Body;
  readonly person?: Person;
}

/** The speaker with this id. Throws for an unknown id, which the data check makes impossible. */
export function speaker(data: Dataset, id: string): Speaker {
  const body = data.bodies.find((b) => b.id === id);
  if (body) return { id, name: body.name, href: bodyHref(id), country: body.country, noCountry: body.no_country, body };
  const person = data.persons.find((p) => p.id === id);
  if (person) return { id, name: person.name, href: personHref(id), role: person.role, country: person.country, noCountry: person.no_country, person };
  throw new Error(`no body or person "${id}"`);
}

/** Statements in time order; those of one day keep the file's order. */
export const inTimeOrder = (statements: readonly Statement[]): readonly Statement[] =>
  [...statements].sort((a, b) => sortKey(a.date).localeCompare(sortKey(b.date), 'en'));

/** Does it speak for the side addressed, or is it a call or concern? */
export const isFromAddressedSide = (s: Statement): boolean => s.kind === 'reply' || s.kind === 'announcement';

/** Statements by bodies and persons of a country, without the letter itself (its signatories have their own list). */
export function statementsFrom(data: Dataset, alpha2: string): readonly Statement[] {
  return inTimeOrder(data.statements.filter((s) => s.id !== data.case.letter.statement && speaker(data, s.speaker).country === alpha2));
}

/** All statements of one speaker. */
export const statementsOf = (data: Dataset, id: string): readonly Statement[] => inTimeOrder(data.statements.filter((s) => s.speaker === id));

/** Replies to one statement. */
export const repliesTo = (data: Dataset, id: string): readonly Statement[] => inTimeOrder(data.statements.filter((s) => s.answers?.includes(id)));

/** Replies to a statement, or to an entry of the public record, that only the public record holds. */
export const recordRepliesTo = ({ record }: Pick<Dataset, 'record'>, id: string): readonly Record_[] => record.filter((r) => r.kind === 'reply' && r.answers?.includes(id));
