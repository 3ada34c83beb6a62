/** What the public record has of what had been said by a day: apart from the statements, and in none of their counts. */
import { recordVoice, unprefixed, type Voice } from '../evidence/voices';
import type { Dataset, PartialDate, Record_ } from '../schema';
import { recordHref, viewHref } from '../site/links';
import { inOrder, type Linked } from '../words/linked';
import { counted } from '../words/plural';
import { sortKey } from '../words/dates';
import { certainBy } from './said-by';

/** Anchors of the two lists below the statements of a day. */
export const recordAnchors = { replies: 'replies-on-record', calls: 'calls-on-record' } as const;

/** Replies and calls of the public record; events are not said by anyone. */
export type OnRecord = Readonly<Record<keyof typeof recordAnchors, readonly Record_[]>>;

/** Those certain by a day, by the rule that holds for statements, each kind in time order. */
export function onRecordBy(data: Dataset, day: string): OnRecord {
  const past = data.record.filter((r) => certainBy(r.date) <= day).sort((a, b) => sortKey(a.date).localeCompare(sortKey(b.date), 'en'));
  return { replies: past.filter((r) => r.kind === 'reply'), calls: past.filter((r) => r.kind === 'call') };
}

/** " Apart from that count, the public record has 2 replies and 10 calls by then.", each count with its rows on the page of that view; nothing where it has none. */
export function onRecordWords(view: string, { replies, calls }: OnRecord): Linked {
  const count = (kind: keyof OnRecord, n: number, one: string, many: string): Linked => (n === 0 ? [] : [{ text: counted(n, one, many), href: `${viewHref(view)}#${recordAnchors[kind]}` }]);
  const counts = [count('replies', replies.length, 'reply', 'replies'), count('calls', calls.length, 'call', 'calls')].filter((c) => c.length > 0);
  return counts.length === 0 ? [] : [' Apart from that count, the public record has ', ...inOrder(counts), ' by then.'];
}

/** A call by who and when: its words and evidence stand where it leads. */
export interface RecordedCall {
  readonly href: string;
  readonly name: string;
  readonly date: PartialDate;
}

/** The same as a page lists it: a reply, which no held source has, in full; a call, which may be what a statement tells too, as a link to its entry. */
export interface RecordList {
  readonly replies: readonly Voice[];
  readonly calls: readonly RecordedCall[];
}

/** Under words that say where they are from, so no link repeats it. */
export const recordList = (data: Dataset, { replies, calls }: OnRecord = { replies: [], calls: [] }): RecordList => ({
  replies: replies.map((r) => unprefixed(recordVoice(data, r))),
  calls: calls.map((r) => ({ href: recordHref(r.id), name: recordVoice(data, r).name, date: r.date })),
});
