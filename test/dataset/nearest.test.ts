import { describe, expect, it } from 'vitest';
import { distance, nearest, orNearest } from '@/lib/dataset/nearest';

describe('the nearest word', () => {
  it('counts insertions, deletions and replacements', () => {
    expect([distance('', 'abc'), distance('kitten', 'sitting'), distance('same', 'same')]).toEqual([3, 3, 0]);
  });

  it('is at most a third of the letters away', () => {
    expect(nearest('senat', ['senate', 'union'])).toBe('senate');
    expect(nearest('ministry', ['union'])).toBeUndefined();
  });

  it('is no wild guess for a short word', () => {
    expect(nearest('ab', ['xy'])).toBeUndefined();
  });

  it('may continue what was written', () => {
    expect(nearest('gazette', ['letter', 'gazette-moved'])).toBe('gazette-moved');
  });

  it('gives way to advice', () => {
    expect(orNearest('ministry', ['union'], 'add it there')).toBe('; add it there');
  });
});
