/** What stands where a call has no reply of the documents beside it: one rule for every page that sets calls and replies side by side. */
import type { Voice } from '../evidence/voices';

type Origin = Pick<Voice, 'fromRecord'>;

/** Replies to the calls of one row: in that row, in a later one, in an earlier one. */
export interface Replies {
  readonly here: readonly Origin[];
  readonly below?: readonly Origin[];
  readonly above?: readonly Origin[];
}

/** Where a document has the reply; on a phone that row follows at once, and the words can go. */
export const answeredBelow = 'Answered below.';

const noReply = 'No reply in the sources we hold';

const held = (voices: readonly Origin[]): boolean => voices.some((v) => !v.fromRecord);

/** Nothing where a document has a reply in the row itself. What only the public record holds is said to be there, and never to be a reply in the documents. */
export function noReplyText({ here, below = [], above = [] }: Replies): string | undefined {
  if (held(here)) return undefined;
  if (held(below)) return answeredBelow;
  if (held(above)) return 'Answered above.';
  if (here.length + below.length > 0) return `${noReply}; on the public record, below.`;
  return above.length > 0 ? `${noReply}; on the public record, above.` : `${noReply}.`;
}
