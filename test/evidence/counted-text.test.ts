import { expect, it } from 'vitest';
import { countedText } from '@/lib/counts/counted-text';
import { quotedWords } from '@/lib/evidence/quoted';
import { data } from '../country/tiny';

it('makes every count of a sentence a link to its rows and leaves the words between as they are', () => {
  expect(countedText(data, '{names} names, most under {top_country}.')).toEqual([
    { text: '6', href: '/signatories/' },
    { text: ' names, most under ' },
    { text: 'Aldova' },
    { text: '.' },
  ]);
  expect(() => countedText(data, '{nothing}')).toThrow('unknown placeholder {nothing}');
});

it('takes the words in quotation marks out of a text, parted where words are left out, with context for the first', () => {
  expect(quotedWords('It says “rain … for days” and “sun”', { before: 'no' })).toEqual([{ text: 'rain', before: 'no' }, { text: 'for days' }, { text: 'sun' }]);
  expect(quotedWords('Nothing is quoted')).toEqual([]);
});
