import { describe, expect, it } from 'vitest';
import { figuresIn } from '@/lib/dataset/claims/figures';
import { quoted } from '@/lib/words/quoted';
import { datePartsOf, fits } from '@/lib/dataset/rules/date-parts';
import { excerpt } from '@/lib/verify/excerpt';
import { carries } from '@/lib/verify/find';

describe('figures in a text', () => {
  it('are digits and words, without thousands separators and without numbers of paragraphs', () => {
    expect(figuresIn('Twenty-six of 5,007 in the 137th, two (¶ 3, 4 and 5) and 6.5')).toEqual(['5007', '137', '6.5', '26', '2']);
  });
});

describe('words in quotation marks', () => {
  it('are taken apart where something is left out', () => {
    expect(quoted('It says “first … last” and “all of it”.')).toEqual(['first', 'last', 'all of it']);
  });
});

describe('looking for words', () => {
  it('does not find them inside other words', () => {
    expect(carries('on 21 May', { kind: 'date', words: '1 May' })).toBe(false);
    expect(carries('on 1 May 2021', { kind: 'date', words: '1 May' })).toBe(true);
    expect(carries('Dorlandish', { kind: 'place', words: 'Dorland' })).toBe(false);
  });

  it('takes figures for what they count', () => {
    expect(carries('five thousand and 5,007 seats', { kind: 'figure', words: '5007' })).toBe(true);
    expect(carries('15,007 seats', { kind: 'figure', words: '5007' })).toBe(false);
  });

  it('shows the part of a long paragraph that is nearest', () => {
    const paragraph = `${'Nothing of note was said about it here. '.repeat(5)}Then the court decided today. ${'And nothing after that. '.repeat(5)}`;
    expect(excerpt(paragraph, 'the court will decide today')).toContain('the court decided today');
    expect(excerpt('Short.', 'anything')).toBe('Short.');
  });
});

describe('what words say of a date', () => {
  it.each([
    ['Saturday 4 December 2021', { year: 2021, month: 12, day: 4, weekday: 6 }],
    ['December 4, 2021', { year: 2021, month: 12, day: 4 }],
    ['in December', { month: 12 }],
    ['at /2021/12/story', { year: 2021, month: 12 }],
    ['2021-12-04', { year: 2021, month: 12, day: 4 }],
    ['late 2013', { year: 2013 }],
    ['118 members', {}],
  ])('%s', (words, parts) => {
    const { night, week, ...found } = datePartsOf(words);
    expect(JSON.parse(JSON.stringify(found))).toEqual(parts);
    expect([night, week]).toEqual([false, false]);
  });

  it('knows a night and a week', () => {
    expect(datePartsOf('in the night').night).toBe(true);
    expect(datePartsOf('last week').week).toBe(true);
  });

  it('contradicts a date only in what both say', () => {
    expect(fits(datePartsOf('on Monday'), '2017-12-04')).toBe(true);
    expect(fits(datePartsOf('on Monday'), '2017-12-05')).toBe(false);
    expect(fits(datePartsOf('4 December'), '2017-12')).toBe(true);
    expect(fits(datePartsOf('4 December'), '2017-11')).toBe(false);
  });
});
