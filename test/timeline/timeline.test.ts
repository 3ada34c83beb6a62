import { describe, expect, it } from 'vitest';
import { timeline } from '@/lib/timeline/timeline';
import { entries } from '@/lib/timeline/entries';
import { joined } from '@/lib/timeline/marks';
import { data } from '../country/tiny';

const shown = timeline(data);
const marks = shown.lanes.flatMap((l) => l.marks);

describe('entries', () => {
  it('hold every event and statement once, an event that is a statement as that, and replies on record', () => {
    const all = entries(data);
    expect(new Set(all.map((e) => e.id)).size).toBe(all.length);
    expect(all).toHaveLength(data.events.filter((e) => !e.statement).length + data.statements.length + data.record.filter((r) => r.kind === 'reply').length);
    expect(all.find((e) => e.own)).toMatchObject({ id: 'letter-march', href: '/statements/#letter-march', lane: 'calls' });
    expect(all.find((e) => e.id === 'event-arrest')).toMatchObject({ href: '/statements/#event-arrest', lane: 'events', label: 'Arrest' });
    expect(all.find((e) => e.id === 'ministry-reply')?.lane).toBe('replies');
  });

  it('stand in time order', () => {
    expect(entries(data).map((e) => e.date.value)[0]).toBe('2013');
  });
});

describe('the strip', () => {
  it('has a shape for each precision', () => {
    const shape = (key: string) => marks.find((m) => m.key === key)?.shape;
    expect(['event-arrest', 'letter-march', 'union-march', 'ministry-reply', 'quill-word'].map(shape)).toEqual(['night', 'day', 'bar', 'bar', 'about']);
  });

  it('leaves an event without a label to the list', () => {
    expect(marks.some((m) => m.key === 'event-first-trial')).toBe(false);
    expect(shown.months.flatMap((m) => m.entries).some((e) => e.id === 'event-first-trial')).toBe(true);
  });

  it('draws the night across two days with its dot at midnight', () => {
    const night = marks.find((m) => m.key === 'event-arrest')!;
    expect(night.points).toHaveLength(1);
    expect(night.points[0]).toBeCloseTo((night.x0 + night.x1) / 2, 10);
  });

  it('says how many names the document carries, and keeps every mark on the strip', () => {
    expect(marks.find((m) => m.own)?.label).toMatch(new RegExp(`, ${data.signatures.length} names$`));
    for (const m of marks) for (const x of [m.x0, m.x1, ...m.points]) expect(x >= 0 && x <= 1).toBe(true);
    for (const m of marks) expect(m.x1).toBeGreaterThan(m.x0);
  });

  it('shows both versions where sources differ', () => {
    const events = data.events.map((e) => (e.id === 'first-trial' ? { ...e, label: 'First trial' } : e));
    const mark = timeline({ ...data, events }).lanes.flatMap((l) => l.marks).find((m) => m.key === 'event-first-trial');
    expect(mark).toMatchObject({ shape: 'conflict', when: '2013 or 2014' });
    expect(mark?.points[0]).toBeLessThan(mark?.points[1] ?? 0);
  });

  it('puts who spoke on the same day under one mark', () => {
    const twin = { ...data.statements[0]!, id: 'twin', speaker: 'union' };
    const other = { ...data.statements[0]!, id: 'other', speaker: 'pat-quill' };
    const marksWith = timeline({ ...data, statements: [...data.statements, twin, other] }).lanes.flatMap((l) => l.marks);
    expect(marksWith.find((m) => m.key === 'twin')?.label).toMatch(/ and Pat Quill$/);
    expect(marksWith.some((m) => m.key === 'other')).toBe(false);
    expect(marksWith.find((m) => m.own)?.key).toBe('letter-march');
  });

  it('is empty, and does not fail, for a case in which nothing happened yet', () => {
    const none = timeline({ ...data, events: [], statements: [], record: [] });
    expect(none.lanes.map((l) => l.marks.length)).toEqual([0, 0, 0]);
    expect([none.ticks, none.months, none.scaleWords, none.dense]).toEqual([[], [], '', undefined]);
  });
});

it('the list has every entry once, by month', () => {
  expect(new Set(shown.months.flatMap((m) => m.entries.map((e) => e.id)))).toEqual(new Set(entries(data).map((e) => e.id)));
  expect(shown.months.flatMap((m) => m.entries)).toHaveLength(entries(data).length);
  expect(shown.months.map((m) => m.title)).toEqual(['2013, year only', 'February 2021', 'March 2021']);
  const when = (id: string) => shown.months.flatMap((m) => m.entries).find((e) => e.id === id)?.when;
  expect(['event-first-trial', 'letter-march', 'union-march', 'ministry-reply', 'quill-word'].map(when)).toEqual(['2013 or 2014', '2 March', '', '29 March to 4 April', 'about 20 March']);
});

it('names that do not fit are counted', () => {
  expect(joined(['A', 'B', 'B'])).toBe('A and B');
  expect(joined(['First Union', 'Second Association', 'Third League'])).toBe('First Union and 2 others');
  expect(joined(['A very long name of a body that goes on and on for ever', 'B'])).toMatch(/… and 1 other$/);
});
