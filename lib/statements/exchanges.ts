/**
 * Calls with what was said back, row by row: a reply stands in the row of exactly what it answers, so that neither side can be read without the other and
 * nothing stands level with what it does not answer.
 */
import { dateText, sortKey } from '../words/dates';
import type { Dataset, PartialDate, Record_, Statement } from '../dataset/schema';
import { inTimeOrder, isFromAddressedSide, repliesTo } from '../lookup/speakers';
import { recordVoice, voiceOf, type Link, type Voice } from '../evidence/voices';
import { statementHref } from '../site/links';
import { answered } from './answered';

/** A voice of the side addressed. `to`: what it answers, in words. */
export interface Reply extends Voice {
  readonly to?: readonly Link[];
}

/** One row. `calls` may be empty: the side addressed then acts without answering one call. */
export interface Exchange {
  readonly id: string;
  readonly date: PartialDate;
  readonly calls: readonly Voice[];
  readonly answers: readonly Reply[];
  /** Replies to this row too, which stand in full in an earlier one. */
  readonly also?: readonly Link[];
}

interface Row {
  readonly statements: Statement[];
  readonly answers: Statement[];
  readonly records: readonly Record_[];
}

/** "About 18 October" joins 18 October. */
const dayOf = (date: PartialDate): string => (date.precision === 'about' ? dateText({ ...date, precision: 'day' }) : dateText(date));

/** What is looked at: the whole case, or the part that concerns a page. */
type Said = Pick<Dataset, 'statements' | 'record'>;

const recordsOn = (said: Said, id: string): readonly Record_[] => said.record.filter((r) => r.kind === 'reply' && r.answers?.includes(id));

/** Calls of one date with the same answers share a row. What the side addressed says without answering a call here is a row of its own. */
function rows(data: Dataset, said: Said): readonly Row[] {
  const byKey = new Map<string, Row>();
  for (const s of inTimeOrder(said.statements)) {
    const own = isFromAddressedSide(s);
    if (own && said.statements.some((call) => s.answers?.includes(call.id))) continue;
    const answers = repliesTo(data, s.id).filter((r) => said.statements.includes(r));
    const records = recordsOn(said, s.id);
    const key = [own, dayOf(s.date), ...answers.map((r) => r.id), ...records.map((r) => r.id)].join(' ');
    const row = byKey.get(key) ?? { statements: [], answers: own ? [] : [...answers], records };
    (own ? row.answers : row.statements).push(s);
    byKey.set(key, row);
  }
  return [...byKey.values()];
}

/** The date of a row: an exact one where it has one. */
const dateOf = (said: readonly Statement[]): PartialDate => (said.find((s) => s.date.precision !== 'about') ?? said[0])?.date ?? { value: '', precision: 'day', basis: '' };

const within = (r: Record_, date: PartialDate): boolean => date.value <= r.date.value && r.date.value <= (date.end ?? sortKey(date));

/** All rows in time order. Public-record calls stand beside the statement of the same speaker and time, replies beside what they answer. */
export function exchanges(data: Dataset, said: Said = data): readonly Exchange[] {
  const shown = new Set<string>();
  const first = ({ id }: { readonly id: string }): boolean => !shown.has(id) && !!shown.add(id);
  const inOrder = rows(data, said)
    .map((row) => ({ ...row, date: dateOf(row.statements.length > 0 ? row.statements : row.answers) }))
    .sort((a, b) => sortKey(a.date).localeCompare(sortKey(b.date), 'en'));
  return inOrder.map(({ statements, answers, records, date }) => {
    const speakers = new Set(statements.map((s) => s.speaker));
    const calls = said.record.filter((r) => r.kind === 'call' && r.speaker && speakers.has(r.speaker) && within(r, date));
    const here = answers.filter(first);
    return {
      id: (statements[0] ?? answers[0])?.id ?? '',
      date,
      calls: [...statements.map((s) => voiceOf(data, s)), ...calls.map((r) => recordVoice(data, r))],
      answers: [...here.map((s) => ({ ...voiceOf(data, s), to: answered(data, s.answers) })), ...records.filter(first).map((r) => ({ ...recordVoice(data, r), to: answered(data, r.answers) }))],
      also: answers.filter((s) => !here.includes(s)).map((s) => ({ href: statementHref(s.id), text: voiceOf(data, s).name })),
    };
  });
}
