/**
 * Calls with what was said back, row by row: a reply stands in the row of what it answers, so that neither side can be read
 * without the other.
 */
import { dateText, sortKey } from '../words/dates';
import type { Dataset, PartialDate, Record_, Statement } from '../dataset/schema';
import { inTimeOrder, isFromAddressedSide } from '../lookup/speakers';
import { recordVoice, voiceOf, type Voice } from '../evidence/voices';

/** One row. `calls` may be empty: the side addressed then acts without answering one call. */
export interface Exchange {
  readonly id: string;
  readonly date: PartialDate;
  readonly calls: readonly Voice[];
  readonly answers: readonly Voice[];
}

interface Row {
  readonly date: PartialDate;
  readonly statements: Statement[];
  readonly answers: Statement[];
}

/** Calls said on the same date, in the words a reader sees, share a row. "About 18 October" joins 18 October. */
const rowKey = (date: PartialDate): string => (date.precision === 'about' ? dateText({ ...date, precision: 'day' }) : dateText(date));

function rows(data: Dataset): readonly Row[] {
  const byKey = new Map<string, Row>();
  const ordered = inTimeOrder(data.statements);
  const add = (s: Statement): Row => {
    const key = rowKey(s.date);
    const row = byKey.get(key) ?? { date: { ...s.date, precision: s.date.precision === 'about' ? 'day' : s.date.precision }, statements: [], answers: [] };
    byKey.set(key, row);
    return row;
  };
  for (const s of ordered) if (!isFromAddressedSide(s)) add(s).statements.push(s);
  for (const s of ordered.filter(isFromAddressedSide)) {
    const answered = [...byKey.values()].find((row) => row.statements.some((call) => s.answers?.includes(call.id)));
    (answered ?? add(s)).answers.push(s);
  }
  return [...byKey.values()].sort((a, b) => sortKey(a.date).localeCompare(sortKey(b.date), 'en'));
}

const within = (r: Record_, date: PartialDate): boolean => date.value <= r.date.value && r.date.value <= (date.end ?? sortKey(date));

/** All rows in time order. Public-record entries stand beside the statement of the same speaker and time, or the one they answer. */
export function exchanges(data: Dataset): readonly Exchange[] {
  return rows(data).map(({ date, statements, answers }) => {
    const speakers = new Set(statements.map((s) => s.speaker));
    const calls = data.record.filter((r) => r.kind === 'call' && r.speaker && speakers.has(r.speaker) && within(r, date));
    const replies = data.record.filter((r) => r.kind === 'reply' && statements.some((s) => r.answers?.includes(s.id)));
    return {
      id: [...statements, ...answers][0]?.id ?? '',
      date,
      calls: [...statements.map((s) => voiceOf(data, s)), ...calls.map((r) => recordVoice(data, r))],
      answers: [...answers.map((s) => voiceOf(data, s)), ...replies.map((r) => recordVoice(data, r))],
    };
  });
}
