/** Rows of "bodies that spoke, to which the country belonged": belonging is shown with its own source, apart from what the body said. */
import type { Dataset, PartialDate } from '../schema';
import { bodiesThatSpoke } from '../lookup/memberships';
import { referenceLinks } from '../evidence/reference-links';
import { voiceOf, type Link, type Voice } from '../evidence/voices';

/** One statement of one body. */
export interface MemberBodyRow {
  readonly voice: Voice;
  /** "member state", "its parliament is a member". */
  readonly memberAs: string;
  /** What the membership rests on. */
  readonly membershipSources: readonly Link[];
  readonly date: PartialDate;
}

/** Statements of bodies the country belonged to on that day, in time order. */
export const memberBodyRows = (data: Dataset, alpha2: string): readonly MemberBodyRow[] =>
  bodiesThatSpoke(data, alpha2).map(({ body, statement, membership }) => ({
    voice: voiceOf(data, statement),
    memberAs: body.member_as ?? 'member',
    membershipSources: referenceLinks(data, [membership.reference]),
    date: statement.date,
  }));
