import { quotedWordsOpen } from '@/lib/words/kinds';
import { describe, expect, it } from 'vitest';
import { evidenceLinks, publishedHref, runs } from '@/lib/evidence/evidence';
import type { Dataset, Source } from '@/lib/schema';
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
    expect(publishedHref(source, { text: 'Bag-ao, "Kaka"' })).toBe('https://example.org/a#:~:text=Bag%2Dao%2C%20%22Kaka%22');
    expect(publishedHref({ ...source, fragments: 'unchecked' }, { text: 'Kaka' })).toBe('https://example.org/a#:~:text=Kaka');
    expect(publishedHref({ ...source, fragments: false }, { text: 'Bag-ao' })).toBe('https://example.org/a');
  });

  it('promises the words only of a page that was seen to print them', () => {
    expect(Object.values(quotedWordsOpen).filter((said) => /at the words$/.test(said))).toEqual([quotedWordsOpen.true]);
    expect(quotedWordsOpen.unchecked).toContain('not checked');
  });

  it('says what stands before or after words that the page prints twice, and marks several words at once', () => {
    const source = { url: 'https://example.org/a', fragments: true } as Source;
    expect(publishedHref(source, { text: 'rain', before: 'no', after: 'fell' }, { text: 'sun' })).toBe('https://example.org/a#:~:text=no-,rain,-fell&text=sun');
  });

  it('gives each run of paragraphs a link of its own, and each line of a list of names its own line', () => {
    const data = { sources: [{ id: 'gazette', short: 'Gazette', paragraphs: [{ n: 1, to: 5, kind: 'text' }, { n: 6, kind: 'text' }, { n: 7, to: 20, kind: 'names' }] }] } as unknown as Dataset;
    expect(evidenceLinks(data, { source: 'gazette', paragraphs: [3, 6, 9, 10] })).toEqual([
      { href: '/sources/gazette/#p1', text: 'Gazette ¶\u00a03' },
      { href: '/sources/gazette/#p6', text: '¶\u00a06' },
      { href: '/sources/gazette/#p9', text: '¶\u00a09–10' },
    ]);
  });
});
