/**
 * Calls with what was said back, row by row: a reply stands in the row of exactly what it answers, or in one that continues it, so that neither side can be
 * read without the other and nothing stands level with what it does not answer. A row has one date, and all in it from the documents are dated so.
 */
import { dateText, sortKey } from '../words/dates';
import type { Dataset, PartialDate, Record_, Statement } from '../schema';
import { inTimeOrder, isFromAddressedSide, recordRepliesTo, repliesTo } from '../lookup/speakers';
import { recordVoice, voiceOf, type Link, type Voice } from '../evidence/voices';
import { statementHref } from '../site/links';
import { byDate } from './by-date';
import { noReplyText } from './no-reply';

/** One row. `calls` may be empty: the side addressed then acts without answering one call, or the row continues the one above. */
export interface Exchange {
  readonly id: string;
  readonly date: PartialDate;
  /** Sorts it: a row that continues another stands where that one does. */
  readonly at: string;
  readonly calls: readonly Voice[];
  readonly answers: readonly Voice[];
  /** Replies to this row too, which stand in full in an earlier one. */
  readonly also?: readonly Link[];
  /** Replies to the row above, of another date. */
  readonly continues?: boolean;
  /** The row below continues this one. */
  readonly continued?: boolean;
  /** What stands where the documents have no reply in the row; nothing in a row that continues another. */
  readonly noReply?: string | undefined;
}

interface Row {
  readonly statements: Statement[];
  readonly answers: Statement[];
  readonly records: readonly Record_[];
}

/** What is looked at: the whole case, or the part that concerns a page. */
type Said = Pick<Dataset, 'statements' | 'record'>;

/** Calls of one date with the same answers share a row. What the side addressed says without answering a call here is a row of its own. */
function rows(data: Dataset, said: Said): readonly Row[] {
  const byKey = new Map<string, Row>();
  for (const s of inTimeOrder(said.statements)) {
    const own = isFromAddressedSide(s);
    if (own && said.statements.some((call) => s.answers?.includes(call.id))) continue;
    const answers = repliesTo(data, s.id).filter((r) => said.statements.includes(r));
    const records = recordRepliesTo(said, s.id);
    const key = [own, dateText(s.date), ...answers.map((r) => r.id), ...records.map((r) => r.id)].join(' ');
    const row = byKey.get(key) ?? { statements: [], answers: own ? [] : [...answers], records };
    (own ? row.answers : row.statements).push(s);
    byKey.set(key, row);
  }
  return [...byKey.values()];
}

/** A day inside the date of a row may stand under it, in its own words; what is less exact only under the same words. */
const within = (r: Record_, date: PartialDate): boolean =>
  dateText(r.date) === dateText(date) || (r.date.precision === 'day' && date.value <= r.date.value && r.date.value <= (date.end ?? sortKey(date)));

/** All rows in time order. Public-record calls stand beside the statement of the same speaker and time, replies beside or below what they answer. */
export function exchanges(data: Dataset, said: Said = data): readonly Exchange[] {
  const shown = new Set<string>();
  const first = ({ id }: { readonly id: string }): boolean => !shown.has(id) && !!shown.add(id);
  const inOrder = rows(data, said)
    .flatMap((row) => {
      const [s] = [...row.statements, ...row.answers];
      return s ? [{ ...row, id: s.id, date: s.date }] : [];
    })
    .sort((a, b) => sortKey(a.date).localeCompare(sortKey(b.date), 'en'));
  return inOrder.flatMap(({ id, statements, answers, records, date }): readonly Exchange[] => {
    const speakers = new Set(statements.map((s) => s.speaker));
    const calls = said.record.filter((r) => r.kind === 'call' && r.speaker && speakers.has(r.speaker) && within(r, date));
    const here = answers.filter(first);
    const recorded = records.filter(first);
    const back = byDate([...here.map((s) => voiceOf(data, s)), ...recorded.map((r) => recordVoice(data, r))], (v) => v.date);
    const level = back.find((d) => dateText(d.date) === dateText(date));
    const below = back.filter((d) => d !== level);
    const earlier = answers.filter((s) => !here.includes(s)).map((s) => voiceOf(data, s));
    const at = sortKey(date);
    return [
      {
        id,
        date,
        at,
        calls: [...statements.map((s) => voiceOf(data, s)), ...calls.map((r) => recordVoice(data, r))],
        answers: level?.all ?? [],
        also: earlier.map((v) => ({ href: statementHref(v.id), text: v.name })),
        continued: below.length > 0,
        noReply: noReplyText({ here: [...(level?.all ?? []), ...earlier], below: below.flatMap((d) => d.all), above: records.filter((r) => !recorded.includes(r)).map((r) => recordVoice(data, r)) }),
      },
      ...below.map((d, i) => ({ id: d.all[0]!.id, date: d.date, at, calls: [], answers: d.all, continues: true, continued: i < below.length - 1 })),
    ];
  });
}
