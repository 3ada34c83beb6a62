/** Which bodies a country belonged to on a day. A body is not its members: these lists never count as a response of a country. */
import { sortKey } from '../words/dates';
import type { Body, Dataset, Membership, Statement } from '../schema';
import { inTimeOrder } from './speakers';

/** Was the membership in force on `day` (ISO, full)? Empty ends mean "before" and "after all our dates". */
export function inForce(m: Membership, day: string): boolean {
  const from = m.from ?? '';
  const to = m.to ? `${m.to}-99-99`.slice(0, 10) : '9999';
  return m.status === 'member' && from <= day && day <= to;
}

/** Members of a body's membership list on a day, as alpha-2 codes in the list's order. */
export const membersOn = (data: Dataset, list: string, day: string): readonly string[] =>
  data.memberships.filter((m) => m.body === list && inForce(m, day)).map((m) => m.country);

/** A statement of a body, with the membership that ties it to a country. */
export interface MemberBody {
  readonly body: Body;
  readonly statement: Statement;
  readonly membership: Membership;
}

/** Statements by bodies that the country belonged to on the day of the statement, in time order. */
export function bodiesThatSpoke(data: Dataset, alpha2: string): readonly MemberBody[] {
  return inTimeOrder(data.statements).flatMap((statement) => {
    const body = data.bodies.find((b) => b.id === statement.speaker);
    if (!body?.membership) return [];
    const membership = data.memberships.find((m) => m.body === body.membership && m.country === alpha2 && inForce(m, sortKey(statement.date)));
    return membership ? [{ body, statement, membership }] : [];
  });
}
