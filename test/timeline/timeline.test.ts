import { describe, expect, it } from 'vitest';
import type { PartialDate } from '@/lib/schema';
import { timeline } from '@/lib/timeline/timeline';
import { entries } from '@/lib/timeline/entries';
import { joined } from '@/lib/timeline/marks';
import { months } from '@/lib/timeline/months';
import { dotRadius, leastBar, leastOpen, ringStep, stripWidth } from '@/lib/timeline/sizes';
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

  it('goes through each lane in time order, the public record among the rest', () => {
    const record = [{ ...data.record[0]!, kind: 'reply' as const }];
    const order = entries({ ...data, record }).map((e) => e.id);
    const { lanes } = timeline({ ...data, record });
    for (const { marks: lane } of lanes) expect(lane.map((m) => m.key)).toEqual([...lane].sort((a, b) => order.indexOf(a.key) - order.indexOf(b.key)).map((m) => m.key));
    expect(lanes.flatMap((l) => l.marks).some((m) => m.fromRecord)).toBe(true);
  });

  it('leaves an event without a label to the list', () => {
    expect(marks.some((m) => m.key === 'event-first-trial')).toBe(false);
    expect(shown.months.flatMap((m) => m.rows).some((r) => r.id === 'event-first-trial')).toBe(true);
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

  it('names each mark in full: its label, and its date with the year', () => {
    const of = (key: string) => marks.find((m) => m.key === key);
    expect(of('event-arrest')?.name).toBe('Arrest, night of 28 February to 1 March 2021');
    expect(of('letter-march')?.name).toMatch(new RegExp(`, ${data.signatures.length} names, 2 March 2021$`));
  });

  it('draws a month that its scale makes thinner than a line as a line, and a pair of rings that do not hide one another', () => {
    const event = data.events.find((e) => e.id === 'arrest')!;
    const add = (id: string, date: typeof event.date) => ({ ...event, id, date });
    const events = [...data.events, add('late', { value: '2060-05', precision: 'month', basis: '' }), add('old', { value: '1950', other: ['1951'], precision: 'conflict', basis: '' })];
    const all = timeline({ ...data, events }).lanes.flatMap((l) => l.marks);
    const late = all.find((m) => m.key === 'event-late')!;
    expect((late.x1 - late.x0) * stripWidth).toBeCloseTo(leastBar, 6);
    const [a = 0, b = 0] = all.find((m) => m.key === 'event-old')!.points;
    expect((b - a) * stripWidth).toBeCloseTo(ringStep, 6);
    expect(a * stripWidth).toBeGreaterThanOrEqual(dotRadius.plain);
  });

  it('draws a year as long as its year and a month as long as its month, each on the scale of its part, so that no two look alike', () => {
    const event = data.events.find((e) => e.id === 'arrest')!;
    const add = (value: string) => ({ ...event, id: value, date: { value, precision: value.length === 4 ? ('year' as const) : ('month' as const), basis: '' } });
    const all = timeline({ ...data, events: [...data.events, ...['1995', '2016', '2016-10', '2021-03', '2022', '2022-05'].map(add)] }).lanes.flatMap((l) => l.marks);
    const px = (id: string) => {
      const { x0, x1 } = all.find((m) => m.key === `event-${id}`)!;
      return Math.round((x1 - x0) * stripWidth);
    };
    expect([px('1995'), px('2016'), px('2016-10')]).toEqual([9, 9, leastBar]);
    expect(px('2022') / px('2022-05')).toBeCloseTo(365 / 31, 0);
    expect(px('2021-03')).toBeGreaterThan(px('2022'));
  });

  it('draws about a year, or a month, as an open bar over all of it, and about a day as a ring', () => {
    const event = data.events.find((e) => e.id === 'arrest')!;
    const about = (value: string) => ({ ...event, id: value, date: { value, precision: 'about' as const, basis: '' } });
    const year = { ...event, id: 'year', date: { value: '2021', precision: 'year' as const, basis: '' } };
    const all = timeline({ ...data, events: [...data.events, about('2021'), about('2021-02'), about('2021-03-05'), about('1990-02'), year] }).lanes.flatMap((l) => l.marks);
    const mark = (id: string) => all.find((m) => m.key === `event-${id}`)!;
    expect([mark('2021').shape, mark('2021-02').shape, mark('2021-03-05').shape]).toEqual(['open', 'open', 'about']);
    expect([mark('2021').x0, mark('2021').x1, mark('2021').points]).toEqual([mark('year').x0, mark('year').x1, []]);
    expect((mark('1990-02').x1 - mark('1990-02').x0) * stripWidth).toBeCloseTo(leastOpen, 6);
    expect(mark('2021-03-05').points).toHaveLength(1);
  });

  it('shows events of which only the year is known as one mark, for they would lie on one another', () => {
    const event = data.events.find((e) => e.id === 'arrest')!;
    const year = (id: string, label: string) => ({ ...event, id, label, date: { value: '2021', precision: 'year' as const, basis: '' } });
    const all = timeline({ ...data, events: [...data.events, year('one', 'One'), year('two', 'Two')] }).lanes.flatMap((l) => l.marks);
    expect(all.find((m) => m.key === 'event-one')).toMatchObject({ label: 'One; Two', name: 'One; Two, 2021, opens the first of 2 events' });
    expect(all.some((m) => m.key === 'event-two')).toBe(false);
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
    expect([none.ticks, none.parts, none.months, none.scaleWords, none.dense]).toEqual([[], [], [], '', undefined]);
  });
});

const rows = shown.months.flatMap((m) => m.rows);

describe('the list', () => {
  it('has every entry once, by month', () => {
    expect(rows.flatMap((r) => r.entries.map((e) => e.href)).sort()).toEqual(entries(data).map((e) => e.href).sort());
    expect(shown.months.map((m) => m.title)).toEqual(['2013', 'Feb 2021', 'Mar 2021']);
  });

  it('says what the title leaves to say', () => {
    const said = (id: string) => rows.filter((r) => r.id === id).map((r) => [r.day, r.besides]).flat();
    expect(['event-first-trial', 'event-arrest', 'letter-march', 'union-march', 'ministry-reply', 'quill-word'].map(said)).toEqual([
      [undefined, '2013 or 2014'], [undefined, 'night of 28 Feb to 1 Mar'], ['2', ''], [undefined, 'call'], [undefined, 'reply, 29 Mar to 4 Apr'], [undefined, 'the person concerned, about 20'],
    ]);
  });

  it('tells a week from a month and a month from a year, also where they are not exact', () => {
    const span = (precision: PartialDate['precision'], value: string) => months([{ ...entries(data)[0]!, date: { ...entries(data)[0]!.date, precision, value } }])[0]!.rows[0]!.span;
    expect([span('week', '2021-03-29'), span('month', '2021-03'), span('year', '2021'), span('about', '2021-03'), span('about', '2021'), span('about', '2021-03-20'), span('day', '2021-03-20')]).toEqual(['week', 'month', undefined, 'month', undefined, undefined, undefined]);
  });

  it('draws each date as the strip does', () => {
    const same = marks.filter((m) => rows.find((r) => r.id === m.key)?.shape !== m.shape);
    expect(same).toEqual([]);
  });

  it('says what somebody said, and nothing for events and the document itself', () => {
    const kind = (id: string) => rows.find((r) => r.id === id)?.besides.split(', ')[0];
    expect(['letter-march', 'union-march', 'ministry-reply'].map(kind)).toEqual(['', 'call', 'reply']);
  });

  it('puts who spoke on one day in one line, each with a link, but not a call beside a claim', () => {
    const twin = { ...data.statements[0]!, id: 'twin', speaker: 'union' };
    const claim = { ...twin, id: 'claim', speaker: 'pat-quill', kind: 'claim' as const };
    const other = { ...twin, id: 'other', speaker: 'pat-quill' };
    const all = timeline({ ...data, statements: [...data.statements, twin, claim, other] }).months.flatMap((m) => m.rows);
    expect(all.find((r) => r.id === 'twin')?.entries.map((e) => e.href)).toEqual(['/statements/#twin', '/statements/#other']);
    expect(all.find((r) => r.id === 'claim')).toMatchObject({ besides: 'claim', entries: [{ label: 'Pat Quill' }] });
  });
});

it('names that do not fit are left out', () => {
  expect(joined(['A', 'B', 'B'])).toBe('A and B');
  expect(joined(['First Union', 'Second League', 'Third League', 'Fourth Assembly of All'])).toBe('First Union, Second League and others');
  expect(joined(['A very long name of a body that goes on and on for ever and ever and ever', 'B'])).toMatch(/… and 1 other$/);
});
