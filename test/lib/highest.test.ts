import { describe, expect, it } from 'vitest';
import { highest, levels } from '@/lib/counts/highest';

const named = (values: readonly (readonly [string, number])[]) => highest(levels(values, String)).map((l) => [l.shown, l.codes.join(' ')]);
const alike = (codes: string, value: number) => [...codes].map((c) => [c, value] as const);

describe('who has most', () => {
  it('are three where no numbers are equal', () => {
    expect(named([['A', 1], ['B', 9], ['C', 4], ['D', 3]])).toEqual([['9', 'B'], ['4', 'C'], ['3', 'D']]);
  });

  it('are all that have as many as the last one named, up to five', () => {
    expect(named([['A', 60], ['B', 21], ...alike('CDE', 11), ['F', 8]])).toEqual([['60', 'A'], ['21', 'B'], ['11', 'C D E']]);
  });

  it('stop before equal numbers that would make them more than five', () => {
    expect(named([['A', 60], ['B', 21], ...alike('CDEF', 11)])).toEqual([['60', 'A'], ['21', 'B']]);
  });

  it('are nobody where more than five share the highest number', () => {
    expect(named(alike('ABCDEF', 1))).toEqual([]);
  });

  it('are equal where a reader sees no difference', () => {
    expect(levels([['A', 0.287], ['B', 0.2865], ['C', 0.1]], (v) => v.toFixed(1))).toEqual([{ shown: '0.3', codes: ['A', 'B'] }, { shown: '0.1', codes: ['C'] }]);
  });
});
