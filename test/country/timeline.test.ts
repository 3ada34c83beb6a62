import { describe, expect, it } from 'vitest';
import { countryTimeline } from '@/lib/country/timeline';
import { tallies } from '@/lib/counts/tally';
import { dateText } from '@/lib/words/dates';
import { country, data } from './tiny';

const of = (alpha2: string, from = data) => countryTimeline(from, country(alpha2).alpha2, tallies(from).find((t) => t.country === alpha2));
const ids = (alpha2: string, from = data) => of(alpha2, from).map((r) => [dateText(r.date), r.calls.map((c) => c.voice.id), r.answers.map((a) => a.voice.id)]);

describe('the voices of a country in time order', () => {
  it('have the signing among them, as an act of its persons, with the reply below it, on its own date', () => {
    expect(ids('XA')).toEqual([
      ['2 March 2021', ['letter-march'], []],
      ['29 March to 4 April 2021', [], ['ministry-reply']],
    ]);
    const [call] = of('XA')[0]?.calls ?? [];
    expect([call?.voice.name, call?.voice.role, call?.voice.summary, call?.voice.href]).toEqual(['4\u00a0persons', 'printed under Aldova', 'sign the letter of March 2021', '#signed']);
    expect(call?.voice.evidence.map((e) => e.text)).toEqual(['Full text held, Letter ¶\u00a01–2']);
  });

  it('name a single signatory', () => {
    expect(of('XB')[0]?.calls.map((c) => `${c.voice.name} ${c.voice.summary}`)).toEqual(['Dag Esten signs the letter of March 2021']);
  });

  it('are not counted as from there because somebody signed', () => {
    expect(of('XA')[0]?.calls.map((c) => c.own)).toEqual([undefined]);
  });

  it('mark an entry of the public record as such', () => {
    expect(of('XC').flatMap((r) => r.calls).map((c) => [c.voice.name, c.own, c.voice.fromRecord])).toEqual([['Cestia', 'record', true]]);
  });

  it('stand beside what they answer, which is printed once', () => {
    expect(ids('XD')).toEqual([
      ['2 March 2021', ['letter-march'], []],
      ['March 2021', ['union-march'], []],
      ['29 March to 4 April 2021', [], ['ministry-reply']],
      ['about 20 March 2021', ['quill-word'], []],
    ]);
    expect(of('XD').flatMap((r) => [...r.calls, ...r.answers]).map((v) => v.own)).toEqual([undefined, undefined, 'body', 'person']);
  });

  it('take up replies and events that only the public record holds, each on its day', () => {
    const entry = { kind: 'reply' as const, countries: ['XD'], summary: 'rejects the letter', references: ['cestia-word'] };
    const record = [
      { ...entry, id: 'late-reply', date: { value: '2021-04-09', precision: 'day' as const, basis: 'as the record dates it' }, speaker_name: 'The palace', answers: ['letter-march'] },
      { ...entry, id: 'closed', date: { value: '2021-03-10', precision: 'day' as const, basis: 'as the record dates it' }, kind: 'event' as const, summary: 'A paper is closed' },
    ];
    const more = { ...data, record };
    expect(ids('XD', more)).toEqual([
      ['2 March 2021', ['letter-march'], []],
      ['March 2021', ['union-march'], []],
      ['29 March to 4 April 2021', [], ['ministry-reply']],
      ['9 April 2021', [], ['late-reply']],
      ['10 March 2021', [], []],
      ['about 20 March 2021', ['quill-word'], []],
    ]);
    expect(of('XD', more)[4]?.event?.voice.summary).toBe('A paper is closed');
    // The same reply stands beside the signing on the page of a country whose persons signed.
    expect(ids('XA', more)).toEqual([
      ['2 March 2021', ['letter-march'], []],
      ['29 March to 4 April 2021', [], ['ministry-reply']],
      ['9 April 2021', [], ['late-reply']],
    ]);
  });

  it('never stand under a date more exact than their own', () => {
    const about = { value: '2021-03-02', precision: 'about' as const, basis: 'Not stated' };
    const vague = { ...data, statements: data.statements.map((s) => (s.kind === 'reply' || s.id === 'union-march' ? { ...s, date: about } : s)) };
    expect(ids('XD', vague)).toEqual([
      ['2 March 2021', ['letter-march'], []],
      ['about 2 March 2021', ['union-march'], ['ministry-reply']],
      ['about 20 March 2021', ['quill-word'], []],
    ]);
    expect(of('XD', vague).map((r) => [r.continued, r.continues, r.noReply])).toEqual([
      [true, false, 'Answered below.'],
      [false, true, undefined],
      [false, false, 'No reply in the sources we hold.'],
    ]);
  });

  it('have a call of the public record answered by the same rule, and its reply once', () => {
    const entry = { precision: 'day' as const, basis: 'as the record dates it' };
    const record = [
      { id: 'palace-call', date: { value: '2021-03-08', ...entry }, kind: 'call' as const, speaker: 'pat-quill', countries: ['XD'], summary: 'writes to the palace', references: ['cestia-word'] },
      { id: 'palace-reply', date: { value: '2021-04-09', ...entry }, kind: 'reply' as const, speaker_name: 'The palace', answers: ['palace-call', 'quill-word'], countries: ['XD'], summary: 'says no', references: ['cestia-word'] },
    ];
    const rows = (from: typeof record) => of('XD', { ...data, record: from }).filter((r) => !['letter-march', 'union-march', 'ministry-reply'].includes(r.id)).map((r) => [r.id, r.answers.map((a) => a.voice.id), r.noReply]);
    expect(rows(record)).toEqual([
      ['palace-call', [], 'No reply in the sources we hold; on the public record, below.'],
      ['quill-word', [], 'No reply in the sources we hold; on the public record, below.'],
      ['palace-reply', ['palace-reply'], undefined],
    ]);
    expect(rows(record.slice(0, 1))).toEqual([
      ['palace-call', [], 'No reply in the sources we hold.'],
      ['quill-word', [], 'No reply in the sources we hold.'],
    ]);
  });

  it('say what a reply answers, and lead there', () => {
    expect(of('XD').flatMap((r) => r.answers).map((a) => a.voice.to)).toEqual([
      [
        { href: '/statements/#letter-march', text: data.case.letter.in_sentence },
        { href: '/statements/#union-march', text: 'the Union of Moots' },
      ],
    ]);
  });
});
