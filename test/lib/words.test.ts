import { describe, expect, it } from 'vitest';
import { publishedHref, runs } from '@/lib/evidence/evidence';
import type { Source } from '@/lib/dataset/schema';
import { counted, inWords, listed, sentence } from '@/lib/words/plural';
import { percentText } from '@/lib/counts/shares';

describe('counts and lists in words', () => {
  it('uses the singular for one only', () => {
    expect([counted(1, 'name'), counted(0, 'name'), counted(2, 'body', 'bodies')]).toEqual(['1\u00a0name', '0\u00a0names', '2\u00a0bodies']);
  });

  it('joins a list as a sentence does', () => {
    expect([listed([]), listed(['A']), listed(['A', 'B']), listed(['A', 'B', 'C'])]).toEqual(['', 'A', 'A and B', 'A, B and C']);
  });

  it('writes numbers up to ten as words', () => {
    expect([inWords(0), inWords(10), inWords(11)]).toEqual(['no', 'ten', '11']);
    expect(sentence('sixty people')).toBe('Sixty people');
  });

  it('shows one decimal of a share and never rounds somebody down to nothing', () => {
    expect([percentText(27.027), percentText(0.154), percentText(0.01)]).toEqual(['27.0\u00a0%', '0.2\u00a0%', 'under 0.1\u00a0%']);
  });
});

describe('a place in a source', () => {
  it('joins runs of paragraphs', () => {
    expect(runs([4, 2, 5, 6, 9])).toBe('2, 4–6, 9');
  });

  it('opens the published copy at the words, with the signs escaped that a text fragment reserves', () => {
    const source = { url: 'https://example.org/a', fragments: true } as Source;
    expect(publishedHref(source, 'Bag-ao, "Kaka"')).toBe('https://example.org/a#:~:text=Bag%2Dao%2C%20%22Kaka%22');
    expect(publishedHref({ ...source, fragments: false }, 'Bag-ao')).toBe('https://example.org/a');
  });
});
