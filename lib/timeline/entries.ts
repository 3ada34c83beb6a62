/** What the timeline shows: events, statements, and what was said on the public record, each once. */
import { sortKey } from '@/lib/words/dates';
import type { Dataset, PartialDate, Statement } from '@/lib/schema';
import { eventHref, recordHref, statementHref } from '@/lib/site/links';
import { isFromAddressedSide, speaker } from '@/lib/lookup/speakers';
import { recordVoice } from '@/lib/evidence/voices';

/** Top to bottom: what happened, who called, what the side addressed said. */
export type Lane = 'events' | 'calls' | 'replies';

/** One thing with a date. */
export interface Entry {
  readonly id: string;
  readonly lane: Lane;
  readonly href: string;
  readonly date: PartialDate;
  /** In full: the title of an event, the name of who spoke. */
  readonly text: string;
  /** In a word, for the list: "call", "event". */
  readonly kind: string;
  /** In two to five words, for the strip; without one the entry stands in the list only. */
  readonly label?: string;
  /** On the public record, beyond the held sources. */
  readonly fromRecord: boolean;
  /** The document the case is about. */
  readonly own: boolean;
}

const words: Record<Statement['kind'], string> = { call: 'call', reply: 'reply', announcement: 'announcement', accused: 'the person concerned', claim: 'claim' };

function statementEntry(data: Dataset, s: Statement): Entry {
  const who = speaker(data, s.speaker);
  const own = s.id === data.case.letter.statement;
  const event = data.events.find((e) => e.statement === s.id);
  const name = event?.label ?? (own ? data.case.letter.name : (who.body?.acronym ?? who.name));
  const label = own ? `${name}, ${data.signatures.length} names` : name;
  return { id: s.id, lane: isFromAddressedSide(s) ? 'replies' : 'calls', href: statementHref(s.id), date: s.date, text: own ? data.case.letter.name : who.name, kind: words[s.kind], label, fromRecord: false, own };
}

function recordEntry(data: Dataset, r: Dataset['record'][number]): Entry {
  const voice = recordVoice(data, r);
  const acronym = r.speaker && speaker(data, r.speaker).body?.acronym;
  const lane = r.kind === 'reply' ? 'replies' : 'calls';
  return { id: `record-${r.id}`, lane, href: recordHref(r.id), date: voice.date, text: voice.name, kind: r.kind, label: acronym ?? voice.name.split(',')[0]!, fromRecord: true, own: false };
}

/**
 * All entries in time order. An event that is itself a statement is that statement; of the public record only replies, which the held
 * sources lack on that side; its calls stand beside the statements.
 */
export function entries(data: Dataset): readonly Entry[] {
  const events = data.events.filter((e) => !e.statement).map((e): Entry => ({ id: `event-${e.id}`, lane: 'events', href: eventHref(e.id), date: e.date, text: e.title, kind: 'event', label: e.label, fromRecord: false, own: false }));
  const all = [...events, ...data.statements.map((s) => statementEntry(data, s)), ...data.record.filter((r) => r.kind === 'reply').map((r) => recordEntry(data, r))];
  return all.sort((a, b) => sortKey(a.date).localeCompare(sortKey(b.date), 'en'));
}
