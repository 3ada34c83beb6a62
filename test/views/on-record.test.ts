/** What the public record has of what had been said by a day: apart from the statements, and in none of their counts. */
import { describe, expect, it } from 'vitest';
import { loadDataset } from '@/lib/dataset/load';
import type { Dataset, PartialDate, Record_ } from '@/lib/schema';
import { pictureWords } from '@/lib/picture/words';
import { byThenWords } from '@/lib/views/by-then';
import { mapViews } from '@/lib/views/map-views';
import { onRecordBy, onRecordWords, recordList } from '@/lib/views/on-record';
import { viewCard } from '@/lib/views/view-card';
import { viewDescription } from '@/lib/views/view-description';
import { viewHeading } from '@/lib/views/view-heading';
import { viewLead } from '@/lib/views/view-lead';
import { dateText } from '@/lib/words/dates';
import { type Linked, plain } from '@/lib/words/linked';
import { tiny } from '../dataset/tiny';

const data = loadDataset(tiny);
const [call] = data.record as [Record_];
const entry = (id: string, kind: Record_['kind'], date: Pick<PartialDate, 'value' | 'precision' | 'end'>): Record_ => ({ ...call, id, kind, date: { ...date, basis: 'x' }, note: undefined, answers: kind === 'reply' ? ['quill-word'] : undefined });
const having = (...more: readonly Record_[]): Dataset => ({ ...data, record: [...more, ...data.record] });
/** Replies dated in every way that is not a day. */
const replied = having(
  entry('span', 'reply', { value: '2021-03-19', precision: 'range', end: '2021-03-21' }),
  entry('month', 'reply', { value: '2021-03', precision: 'month' }),
  entry('about', 'reply', { value: '2021-03-20', precision: 'about' }),
  entry('day', 'reply', { value: '2021-03-10', precision: 'day' }),
);
const day = (of: Dataset, id: string) => mapViews(of).find((v) => v.id === `by-${id}`)!;
const said = (words: Linked) => plain(words).replace(/\u00a0/g, ' ');
const hrefs = (words: Linked) => words.flatMap((w) => (typeof w === 'string' ? [] : [w.href]));

describe('the public record by a day', () => {
  it('holds what is certain by then, by the rule that holds for statements', () => {
    const ids = (by: string) => { const { replies, calls } = onRecordBy(replied, by); return [replies.map((r) => r.id), calls.map((r) => r.id)]; };
    expect(ids('2021-03-04')).toEqual([[], []]);
    expect(ids('2021-03-09')).toEqual([[], ['cestia-word']]);
    expect(ids('2021-03-20')).toEqual([['day', 'about'], ['cestia-word']]);
    expect(ids('2021-03-21')).toEqual([['day', 'span', 'about'], ['cestia-word']]);
    expect(ids('2021-03-31')).toEqual([['day', 'span', 'about', 'month'], ['cestia-word']]);
  });

  it('has no event, which nobody says', () => {
    expect(data.record.map((r) => r.kind)).toEqual(['call', 'event']);
    expect(onRecordBy(data, '2022-01-01')).toEqual({ replies: [], calls: [call] });
  });

  it('is counted in a sentence of its own, each count with its rows', () => {
    const words = onRecordWords('by-2021-03-20', onRecordBy(replied, '2021-03-20'));
    expect(said(words)).toBe(' Apart from that count, the public record has 2 replies and 1 call by then.');
    expect(hrefs(words)).toEqual(['/map/by-2021-03-20/#replies-on-record', '/map/by-2021-03-20/#calls-on-record']);
    expect(said(onRecordWords('x', { replies: [call], calls: [] }))).toBe(' Apart from that count, the public record has 1 reply by then.');
  });

  it('is not spoken of where it has nothing by then', () => {
    expect(onRecordWords('x', onRecordBy(data, '2021-03-02'))).toEqual([]);
    expect(said(viewLead(data, day(data, '2021-03-02')))).toBe('1 statement in the held sources by then, the letter of March 2021 among them. A statement of which only a span of time is known counts from the last day of that span; one dated “about” a day counts from that day.');
  });

  it('is listed as replies in full and calls as links to their entries', () => {
    const { replies, calls } = recordList(replied, onRecordBy(replied, '2021-03-20'));
    expect(replies.map((v) => [v.id, v.name, v.summary, dateText(v.date), v.to?.map((l) => l.text), v.evidence.every((e) => e.href && !e.text.startsWith('Public record'))])).toEqual([
      ['day', 'Cestia', 'asks for a fair trial', '10 March 2021', ['Pat Quill'], true],
      ['about', 'Cestia', 'asks for a fair trial', 'about 20 March 2021', ['Pat Quill'], true],
    ]);
    expect(calls).toEqual([{ href: '/statements/#record-cestia-word', name: 'Cestia', date: call.date }]);
    expect(recordList(data, undefined)).toEqual({ replies: [], calls: [] });
  });
});

describe('a view by date with replies on the public record', () => {
  const [without, view] = [day(data, '2021-03-20'), day(replied, '2021-03-20')];

  it('keeps its count, outline, heading, card and switch', () => {
    expect([view.count, view.label, [...view.outlined!], [...view.values]]).toEqual([without.count, without.label, [...without.outlined!], [...without.values]]);
    expect(viewHeading(replied, view)).toEqual(viewHeading(data, without));
    expect(viewCard(replied, view)).toEqual(viewCard(data, without));
    expect(viewCard(replied, view).under).toBe('statements in the sources held');
    expect(mapViews(replied).map((v) => v.id)).toEqual(mapViews(data).map((v) => v.id));
  });

  it('opens its statements alone where it counts them', () => {
    expect([hrefs(viewHeading(replied, view)), hrefs(viewLead(replied, view))[0]]).toEqual([['/map/by-2021-03-20/#said'], '/map/by-2021-03-20/#said']);
  });

  it('says the same on the page, in its files and in its description', () => {
    const words = '2 statements in the held sources by then, the letter of March 2021 among them. Apart from that count, the public record has 2 replies and 1 call by then.';
    expect(said(viewLead(replied, view))).toContain(words);
    expect(pictureWords(replied, view).lines.join(' ').replace(/\u00a0/g, ' ')).toContain(words);
    expect(pictureWords(replied, view).description.replace(/\u00a0/g, ' ')).toContain(words);
    expect(viewDescription(replied, view).replace(/\u00a0/g, ' ')).toContain(words);
  });

  it('names those who had spoken, and the last event, as the held sources have them', () => {
    const late = { ...replied, statements: replied.statements.map((s) => (s.id === 'letter-march' ? { ...s, date: { ...s.date, value: '2021-05-01' } } : s)) };
    expect(said(byThenWords(late, mapViews(late).find((v) => v.group === 'date')!))).toBe('Who had spoken in the held sources: Pat Quill. Latest event in them: Pat Quill is arrested, night of 28 February to 1 March 2021.');
  });
});
