/**
 * The voices of one country in time order, each beside what it answers or what answered it: its persons and bodies, the signing by its
 * persons, and what only the public record holds, marked as such.
 */
import type { Dataset, PartialDate, Record_, Statement } from '../schema';
import { isFromAddressedSide, recordRepliesTo, repliesTo, speaker, statementsFrom } from '../lookup/speakers';
import { linkedNames, type Part } from '../lookup/linked-names';
import { recordVoice, unprefixed, voiceOf, type Voice } from '../evidence/voices';
import { signing } from './signing';
import { byDate } from '../statements/by-date';
import { noReplyText } from '../statements/no-reply';
import { dateText, sortKey } from '../words/dates';
import type { CountryTally } from '../counts/tally';

/** What of the country a voice is: it is counted as this, and an address brings out all of one kind. Nothing for a voice from elsewhere. */
export type Own = 'person' | 'body' | 'record';

export interface TimelineVoice {
  readonly voice: Voice;
  readonly own?: Own | undefined;
  /** Ids of what it answers. */
  readonly answers?: readonly string[] | undefined;
  /** What else is known of an entry of the public record; an answer from elsewhere has it on the page of its own country. */
  readonly note?: readonly Part[] | undefined;
}

/** One line. `event`: something that happened, with nobody speaking; otherwise calls left and answers right, either of which may be empty. */
export interface TimelineRow {
  readonly id: string;
  readonly date: PartialDate;
  readonly calls: readonly TimelineVoice[];
  readonly answers: readonly TimelineVoice[];
  readonly event?: TimelineVoice | undefined;
  /** Belongs to the line above, on another date. */
  readonly continues?: boolean | undefined;
  /** The line below belongs to this one. */
  readonly continued?: boolean | undefined;
  /** What stands where the documents have no reply in the line; nothing where nobody calls. */
  readonly noReply?: string | undefined;
}

type Sides = Pick<TimelineRow, 'calls' | 'answers' | 'event'>;

const union = (a: readonly TimelineVoice[], b: readonly TimelineVoice[]): readonly TimelineVoice[] => [...a, ...b.filter((v) => !a.some((x) => x.voice.id === v.voice.id))];

const common = (a: readonly TimelineVoice[], b: readonly TimelineVoice[]): boolean => a.some((v) => b.some((x) => x.voice.id === v.voice.id));

/** Sides that have a call or a reply in common become one, so that neither is ever printed twice. */
const merged = (rows: readonly Sides[]): readonly Sides[] =>
  rows.reduce<readonly Sides[]>((done, row) => {
    const shared = done.find((r) => common(r.calls, row.calls) || common(r.answers, row.answers));
    return shared ? done.map((r) => (r === shared ? { calls: union(r.calls, row.calls), answers: union(r.answers, row.answers) } : r)) : [...done, row];
  }, []);

/** One line for each date: the calls, then what was said back on a later one, so that nothing stands under a date it does not have. */
function linesOf({ calls, answers, event }: Sides): readonly TimelineRow[] {
  if (event) return [{ id: event.voice.id, date: event.voice.date, calls, answers, event }];
  const dated = (voices: readonly TimelineVoice[]) => byDate(voices, (v) => v.voice.date);
  const called = dated(calls);
  const dates = [...called, ...dated(answers).filter((a) => !called.some((c) => dateText(c.date) === dateText(a.date)))].map((d) => d.date);
  const on = (voices: readonly TimelineVoice[], date: PartialDate) => voices.filter((v) => dateText(v.voice.date) === dateText(date));
  return dates.map((date, i) => {
    const calling = on(calls, date);
    const here = on(answers, date);
    const replies = (to: readonly PartialDate[]) => to.flatMap((other) => on(answers, other)).filter((a) => calling.some((c) => a.answers?.includes(c.voice.id)));
    const voices = (all: readonly TimelineVoice[]) => all.map((v) => v.voice);
    return {
      id: (calling[0] ?? here[0])!.voice.id,
      date,
      calls: calling,
      answers: here,
      continues: i > 0,
      continued: i < dates.length - 1,
      noReply: calling.length > 0 ? noReplyText({ here: voices(here), below: voices(replies(dates.slice(i + 1))), above: voices(replies(dates.slice(0, i))) }) : undefined,
    };
  });
}

const at = (row: TimelineRow): string => sortKey(row.date);

/** All lines of a country's page. Those of one day keep the order: signing, statements, public record. */
export function countryTimeline(data: Dataset, alpha2: string, tally?: CountryTally): readonly TimelineRow[] {
  const fromCountry = (s: Statement): Own | undefined => {
    const who = speaker(data, s.speaker);
    return who.country !== alpha2 ? undefined : who.person ? 'person' : 'body';
  };
  const said = (s: Statement): TimelineVoice => ({ voice: s.id === data.case.letter.statement && tally ? signing(data, s, tally) : voiceOf(data, s), own: fromCountry(s), answers: s.answers });
  const entry = (r: Record_): TimelineVoice => {
    const own = r.countries?.includes(alpha2);
    return { voice: unprefixed(recordVoice(data, r)), own: own ? 'record' : undefined, answers: r.answers, note: own && r.note !== undefined ? linkedNames(data, r.note) : undefined };
  };
  const answersTo = ({ id }: Statement | Record_): readonly TimelineVoice[] => [...repliesTo(data, id).map(said), ...recordRepliesTo(data, id).map(entry)];
  const called = (ids: readonly string[] = []): readonly TimelineVoice[] => [...data.statements.filter((s) => ids.includes(s.id)).map(said), ...data.record.filter((r) => ids.includes(r.id)).map(entry)];
  const letter = data.statements.filter((s) => tally !== undefined && s.id === data.case.letter.statement);
  const rows = merged([
    ...[...letter, ...statementsFrom(data, alpha2)].map((s): Sides => (isFromAddressedSide(s) ? { calls: called(s.answers), answers: [said(s)] } : { calls: [said(s)], answers: answersTo(s) })),
    ...data.record
      .filter((r) => r.countries?.includes(alpha2))
      .map((r): Sides => (r.kind === 'event' ? { calls: [], answers: [], event: entry(r) } : r.kind === 'reply' ? { calls: called(r.answers), answers: [entry(r)] } : { calls: [entry(r)], answers: answersTo(r) })),
  ]);
  return rows
    .map(linesOf)
    .filter((lines) => lines.length > 0)
    .sort(([a], [b]) => at(a!).localeCompare(at(b!), 'en'))
    .flat();
}
