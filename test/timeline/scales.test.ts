import { describe, expect, it } from 'vitest';
import { isoOf, stretchOf } from '@/lib/words/days';
import { axisParts, scaleWords } from '@/lib/timeline/scale-words';
import { daysOf, densest, scales, xOf } from '@/lib/timeline/scales';
import { partGap, stripWidth } from '@/lib/timeline/sizes';
import { ticks } from '@/lib/timeline/ticks';

const on = (...days: string[]) => days.map(stretchOf);
const said = on('2021-03-02', '2021-03-05', '2021-03-20', '2021-04-10', '2021-04', '2024-06-01');

describe('the dense part', () => {
  it('is the fewest whole months with four fifths of the statements, cut a week after the last', () => {
    const dense = densest(said)!;
    expect(daysOf(dense)).toEqual(['2021-03-01', '2021-04-30']);
    expect(daysOf(densest(on('2021-03-02', '2021-03-03', '2021-03-04', '2021-03-05', '2024-01-01'))!)).toEqual(['2021-03-01', '2021-03-12']);
  });
  it('is nothing without a statement', () => {
    expect(densest([])).toBeUndefined();
  });
});

describe('scales', () => {
  const all = scales(said, [...said, ...on('2019-05', '2022-01-03')]);

  it('follow one another with a gap between two, from a year’s start to a year’s end, the dense part widest', () => {
    expect(all.map(daysOf)).toEqual([
      ['2019-01-01', '2021-02-28'],
      ['2021-03-01', '2021-04-30'],
      ['2021-05-01', '2024-12-31'],
    ]);
    expect(all.map((s) => s.dense)).toEqual([false, true, false]);
    expect([all[0]!.x0, all[2]!.x1]).toEqual([0, 1]);
    for (const i of [1, 2]) expect((all[i]!.x0 - all[i - 1]!.x1) * stripWidth).toBeCloseTo(partGap, 6);
    expect(all[1]!.x1 - all[1]!.x0).toBeGreaterThan(0.5);
  });

  it('put moments in order, and none into a gap', () => {
    const xs = Array.from({ length: 2190 }, (_, i) => xOf(all, stretchOf('2019-01-01').from + i));
    expect(xs.every((x, i) => i === 0 || x > xs[i - 1]!)).toBe(true);
    expect(xOf(all, all[0]!.to)).toBeCloseTo(all[0]!.x1, 10);
    expect(xs.filter((x) => all.every((s) => x < s.x0 - 1e-9 || x > s.x1 + 1e-9))).toEqual([]);
    expect([xOf(all, -1e6), xOf(all, 1e6), xOf([], 0)]).toEqual([0, 1, 0]);
  });

  it('are named by what they cover, and a sentence says why they differ', () => {
    expect(axisParts(all).map((p) => p.text)).toEqual(['2019–Feb 2021', 'March to April 2021', 'May 2021 to 2024']);
    expect(scaleWords(all)).toBe('At each gap the scale changes: the shaded time, in which most was said, is drawn widest.');
  });

  it('are one where time is even, and none where nothing is shown', () => {
    const even = on('2021-01-10', '2021-02-10', '2021-03-10', '2021-04-10');
    expect(scales(even, even).map(daysOf)).toEqual([['2021-01-01', '2021-04-30']]);
    expect([axisParts(scales(even, even)), scaleWords(scales(even, even))]).toEqual([[], '']);
    expect(scales([], [])).toEqual([]);
  });

  it('are four where many years lie before the year of the dense part: those years have a narrow one of their own', () => {
    const four = scales(said, [...said, ...on('1999', '2021-02', '2022-01-03')]);
    expect(four.map(daysOf)).toEqual([
      ['1999-01-01', '2020-12-31'],
      ['2021-01-01', '2021-02-28'],
      ['2021-03-01', '2021-04-30'],
      ['2021-05-01', '2024-12-31'],
    ]);
    expect(four.map((s) => s.dense)).toEqual([false, false, true, false]);
    expect([four[0]!.x0, four[3]!.x1]).toEqual([0, 1]);
    expect(four.slice(1).every((s, i) => Math.abs((s.x0 - four[i]!.x1) * stripWidth - partGap) < 1e-6)).toBe(true);
    expect(axisParts(four).map((p) => p.text)).toEqual(['1999 to 2020', 'Jan–Feb 2021', 'March to April 2021', 'May 2021 to 2024']);
  });

  it('give each year of many before the dense part ten pixels, so that it can be told from a month and has room for labels, but not without end', () => {
    const years = (first: string) => scales(said, [...said, ...on(first, '2021-02')])[0]!;
    const px = ({ x0, x1, from, to }: ReturnType<typeof years>) => ((x1 - x0) * stripWidth * 365.2425) / (to - from);
    expect([px(years('1999')), px(years('2003'))].map((n) => Math.round(n * 10) / 10)).toEqual([10, 10]);
    expect(years('1900').x1).toBeCloseTo(0.23, 10);
  });

  it('leave out the months between where nothing lies in them', () => {
    expect(scales(said, [...said, ...on('1999')]).map(daysOf)[0]).toEqual(['1999-01-01', '2021-02-28']);
  });

  it('are two where nothing lies before', () => {
    expect(scales(said, said).map((s) => s.dense)).toEqual([true, false]);
  });
});

describe('ticks', () => {
  const scale = (from: string, to: string, dense = false) => ({ from: stretchOf(from).from, to: stretchOf(to).to, x0: 0, x1: 1, dense });
  const words = (from: string, to: string, width: number) => ticks(scale(from, to), width).map((t) => t.text);

  it('are months where a month is wide enough, the first with its year', () => {
    expect(words('2021-11', '2022-01', 600)).toEqual(['November 2021', 'December', 'January 2022']);
    expect(words('2021-11', '2022-01', 170)).toEqual(['Nov.', 'Dec.', 'Jan.']);
  });
  it('are years, or every so many years, where not', () => {
    expect(words('2018-12-12', '2022', 300)).toEqual(['', '2019', '2020', '2021', '2022']);
    expect(words('1991', '2016', 180)).toEqual(['1991', '2000', '2010']);
    expect(words('2018-12-12', '2022', 240)).toEqual(['', '2019', '2020', '2021', '2022']);
  });
  it('name years together that are too narrow for names of their own', () => {
    expect(words('1991', '2016', 90)).toEqual(['1991–2016']);
    expect(words('1991', '2016', 60)).toEqual(['1991']);
  });
  it('name the months of a narrow part of one year', () => {
    expect(words('2021-01', '2021-08', 102)).toEqual(['Jan–Aug 2021']);
    expect(words('2021-01', '2021-08', 60)).toEqual(['2021']);
    expect(words('2021-01', '2021-08', 20)).toEqual(['']);
  });
  it('are quarters where a part of one year, whose words stand over it, is wide enough for these', () => {
    expect(words('2021-01', '2021-08', 130)).toEqual(['Jan.', 'Apr.', 'Jul.']);
    expect(words('2021-02', '2021-12', 160)).toEqual(['', 'Apr.', 'Jul.', 'Oct.']);
  });
  it('stand at the first of their month', () => {
    const s = scale('2021-09', '2021-12');
    const at = ticks(s, 800).map((t) => isoOf(Math.round(s.from + t.x * (s.to - s.from))));
    expect(at).toEqual(['2021-09-01', '2021-10-01', '2021-11-01', '2021-12-01']);
  });
});
