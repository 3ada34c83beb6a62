import { describe, expect, it } from 'vitest';
import type { Statement } from '@/lib/schema';
import { loadDataset } from '@/lib/dataset/load';
import { exchanges } from '@/lib/statements/exchanges';
import { dateText } from '@/lib/words/dates';
import { tiny } from '../dataset/tiny';

const data = loadDataset(tiny);
const letter = data.statements.find((s) => s.id === 'letter-march')!;
const reply = data.statements.find((s) => s.id === 'ministry-reply')!;
const call = (id: string, speaker: string): Statement => ({ ...letter, id, speaker });
const rows = (statements: readonly Statement[], record = data.record) =>
  exchanges({ ...data, statements, record }).map((r) => [r.calls.map((v) => v.id).join('+'), r.answers.map((v) => v.id).join('+'), (r.also ?? []).map((l) => l.href).join('+')]);

describe('calls and what was said back', () => {
  it('puts a reply beside or below the first statement it answers, and points to it from the others', () => {
    expect(rows(data.statements)).toEqual([
      ['letter-march', '', ''],
      ['', 'ministry-reply', ''],
      ['quill-word', '', ''],
      ['union-march', '', '/statements/#ministry-reply'],
    ]);
  });

  it('keeps apart calls of one day that were answered differently', () => {
    const answer = { ...reply, answers: ['letter-march'] };
    expect(rows([letter, call('other', 'union'), call('third', 'pat-quill'), answer])).toEqual([
      ['letter-march', '', ''],
      ['', 'ministry-reply', ''],
      ['other+third', '', ''],
    ]);
  });

  it('joins calls of one day that the same reply answers', () => {
    expect(rows([letter, call('other', 'union'), { ...reply, answers: ['letter-march', 'other'] }])).toEqual([
      ['letter-march+other', '', ''],
      ['', 'ministry-reply', ''],
    ]);
  });

  it('gives what answers no call a row of its own, even on the day of a call', () => {
    const announcement: Statement = { ...reply, id: 'word', kind: 'announcement', answers: undefined, date: letter.date };
    expect(rows([letter, announcement])).toEqual([
      ['letter-march', '', ''],
      ['', 'word', ''],
    ]);
  });

  it('says in words what a reply answers: the letter by its own name, others by their speaker', () => {
    const [, row] = exchanges(data);
    expect(row?.answers[0]?.to).toEqual([
      { href: '/statements/#letter-march', text: data.case.letter.in_sentence },
      { href: '/statements/#union-march', text: 'the Union of Moots' },
    ]);
  });

  it('counts a reply on the public record as an answer too', () => {
    const record = [{ id: 'late', date: { value: '2021-05-01', precision: 'day' as const, basis: 'as the record dates it' }, speaker: 'ministry', kind: 'reply' as const, answers: ['other'], summary: 'says no', references: ['moot-list'] }];
    expect(rows([letter, call('other', 'union')], record)).toEqual([
      ['letter-march', '', ''],
      ['other', '', ''],
      ['', 'late', ''],
    ]);
  });

  it('never puts an inexact date under an exact one: calls have a row of their own, replies one that continues it', () => {
    const about = { ...letter.date, precision: 'about' as const };
    const answer = { ...reply, date: about, answers: ['letter-march'] };
    const dated = (statements: readonly Statement[]) => exchanges({ ...data, statements, record: [] }).map((r) => [dateText(r.date), r.calls.map((v) => v.id).join('+'), r.answers.map((v) => v.id).join('+'), r.continues ?? false]);
    expect(dated([letter, { ...call('other', 'union'), date: about }, answer])).toEqual([
      ['2 March 2021', 'letter-march', '', false],
      ['about 2 March 2021', '', 'ministry-reply', true],
      ['about 2 March 2021', 'other', '', false],
    ]);
    expect(dated([{ ...letter, date: about }, answer])).toEqual([['about 2 March 2021', 'letter-march', 'ministry-reply', false]]);
  });

  it('dates every voice of the documents exactly as its row', () => {
    expect(exchanges(data).flatMap((r) => [...r.calls, ...r.answers].filter((v) => !v.fromRecord && dateText(v.date) !== dateText(r.date)))).toEqual([]);
  });

  it('says that a call is answered below where a document has the answer, and that it is on the public record where only that has one', () => {
    expect(exchanges(data).map((r) => [r.id, r.continued ?? false, r.noReply])).toEqual([
      ['letter-march', true, 'Answered below.'],
      ['ministry-reply', false, undefined],
      ['quill-word', false, 'No reply in the sources we hold.'],
      ['union-march', false, undefined],
    ]);
    const record = [{ id: 'late', date: { value: '2021-05-01', precision: 'day' as const, basis: 'as the record dates it' }, speaker: 'ministry', kind: 'reply' as const, answers: ['letter-march'], summary: 'says no', references: ['moot-list'] }];
    expect(exchanges({ ...data, statements: [letter], record }).map((r) => [r.id, r.continued ?? false, r.noReply])).toEqual([
      ['letter-march', true, 'No reply in the sources we hold; on the public record, below.'],
      ['late', false, undefined],
    ]);
  });

  it('lets an inexact entry of the public record stand beside a statement only under the same words', () => {
    const word = (id: string, precision: 'day' | 'about') => ({ id, date: { value: '2021-03-02', precision, basis: 'as the record dates it' }, speaker: 'signatories', kind: 'call' as const, summary: 'asks again', references: ['moot-list'] });
    expect(rows([letter], [word('sharp', 'day'), word('vague', 'about')])[0]).toEqual(['letter-march+sharp', '', '']);
  });
});
