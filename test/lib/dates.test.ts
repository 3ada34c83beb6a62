import { describe, expect, it } from 'vitest';
import { dateText, machineDate, precisionText, sortKey, wholeDays } from '@/lib/words/dates';
import { certainBy } from '@/lib/views/said-by';
import type { PartialDate } from '@/lib/schema';

const date = (precision: PartialDate['precision'], value: string, rest: Partial<PartialDate> = {}): PartialDate => ({ precision, value, basis: 'invented', ...rest });

describe('a date in words', () => {
  it.each([
    [date('day', '2017-12-04'), '4 December 2017'],
    [date('month', '2017-10'), 'October 2017'],
    [date('year', '1991'), '1991'],
    [date('about', '2017-10-18'), 'about 18 October 2017'],
    [date('night', '2017-09-02', { end: '2017-09-03' }), 'night of 2 to 3 September 2017'],
    [date('night', '2017-08-31', { end: '2017-09-01' }), 'night of 31 August to 1 September 2017'],
    [date('range', '2017-09-03', { end: '2017-10-25' }), '3 September to 25 October 2017'],
    [date('week', '2017-11-26', { end: '2017-12-03' }), '26 November to 3 December 2017'],
    [date('range', '2019-11', { end: '2020-03' }), 'November 2019 to March 2020'],
    [date('conflict', '2013', { other: ['2014'] }), '2013 or 2014'],
  ])('%o reads as it is known', (value, text) => {
    expect(dateText(value)).toBe(text);
  });

  it('never shows a day for a date known by its month', () => {
    expect(dateText(date('month', '2017-12'))).toBe('December 2017');
    expect(machineDate(date('month', '2017-12'))).toBe('2017-12');
  });

  it('has no machine form for a span, a night or "about"', () => {
    expect([date('about', '2017-10-18'), date('range', '2017-09-03', { end: '2017-10-25' }), date('night', '2017-09-02')].map(machineDate)).toEqual([undefined, undefined, undefined]);
  });

  it('says what the precision means', () => {
    expect(precisionText(date('range', '2017-09-03', { end: '2017-10-25' }))).toBe('no day in the source');
    expect(precisionText(date('day', '2017-09-03'))).toBeUndefined();
  });
});

describe('the order of dates', () => {
  it('puts a bare month after every day inside it, and a bare year after its months', () => {
    const dates = [date('year', '2017'), date('month', '2017-10'), date('day', '2017-10-31'), date('day', '2017-11-01')];
    expect([...dates].sort((a, b) => (sortKey(a) < sortKey(b) ? -1 : 1)).map((d) => d.value)).toEqual(['2017-10-31', '2017-10', '2017-11-01', '2017']);
  });
});

describe('what had been said by a day', () => {
  it.each([
    [date('day', '2017-10-18'), '2017-10-18'],
    [date('month', '2017-10'), '2017-10-31'],
    [date('month', '2016-02'), '2016-02-29'],
    [date('year', '2017'), '2017-12-31'],
    [date('range', '2017-09-03', { end: '2017-10-25' }), '2017-10-25'],
    [date('night', '2017-09-02', { end: '2017-09-03' }), '2017-09-03'],
    [date('conflict', '2013', { other: ['2014'] }), '2014-12-31'],
  ])('%o is certain only at the end of what it may mean', (value, day) => {
    expect(certainBy(value)).toBe(day);
  });
});

it('a text of which no line may end between a day and its month', () => {
  expect(wholeDays('when it spoke, 3 September to 25 October 2017, of 158 Names')).toBe('when it spoke, 3\u00a0September to 25\u00a0October 2017, of 158 Names');
});
