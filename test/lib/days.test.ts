import { describe, expect, it } from 'vitest';
import { daysIn, extent, isoOf, monthOf, nextDay, stretchOf, weekdayOf, yearOf } from '@/lib/words/days';

describe('days', () => {
  it('count from 1970 and back, over leap years', () => {
    expect(['1970-01-01', '1969-12-31', '2000-02-29', '2100-02-28', '2017-09-02'].map((d) => stretchOf(d).from)).toEqual([0, -1, 11016, 47540, 17411]);
    for (let day = -80_000; day < 60_000; day += 97) expect(stretchOf(isoOf(day)).from).toBe(day);
    for (let day = stretchOf('1999-12-20').from; day < stretchOf('2001-03-05').from; day++) expect(stretchOf(isoOf(day)).from).toBe(day);
  });

  it('agree with the calendar of the platform', () => {
    for (const iso of ['1880-03-01', '1904-02-29', '1999-12-31', '2021-07-15']) expect(stretchOf(iso).from).toBe(Date.parse(iso) / 86_400_000);
  });

  it('have a day after them, over the ends of months and years', () => {
    expect(['2017-09-02', '2017-02-28', '2020-02-28', '2017-12-31'].map(nextDay)).toEqual(['2017-09-03', '2017-03-01', '2020-02-29', '2018-01-01']);
  });

  it('have a day of the week, without a clock', () => {
    expect(['2017-09-03', '2017-12-04', '2000-02-29', '1900-01-01', '1889-06-30'].map(weekdayOf)).toEqual([0, 1, 2, 1, 0]);
  });

  it('make months and years', () => {
    expect([[2020, 2], [1900, 2], [2000, 2], [2021, 4], [2021, 12]].map(([year, month]) => daysIn(year!, month!))).toEqual([29, 28, 29, 30, 31]);
    const length = (iso: string) => stretchOf(iso).to - stretchOf(iso).from;
    expect(['2020-02', '2021-02', '2021-12', '2020', '1900'].map(length)).toEqual([29, 28, 31, 366, 365]);
    expect(monthOf(stretchOf('2021-12-31').from)).toEqual(stretchOf('2021-12'));
    expect(yearOf(stretchOf('2020-12-31').from)).toEqual(stretchOf('2020'));
  });
});

it('the extent of a date is everything it may cover', () => {
  const days = (date: Parameters<typeof extent>[0]) => [isoOf(extent(date).from), isoOf(extent(date).to - 1)];
  expect(days({ value: '2021-02-28', end: '2021-03-01', precision: 'night', basis: '' })).toEqual(['2021-02-28', '2021-03-01']);
  expect(days({ value: '2021-03', precision: 'month', basis: '' })).toEqual(['2021-03-01', '2021-03-31']);
  expect(days({ value: '2021-03', end: '2021-04-04', precision: 'range', basis: '' })).toEqual(['2021-03-01', '2021-04-04']);
  expect(days({ value: '2013', other: ['2014'], precision: 'conflict', basis: '' })).toEqual(['2013-01-01', '2014-12-31']);
});
