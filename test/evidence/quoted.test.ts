import { expect, it } from 'vitest';
import { quotedWords } from '@/lib/evidence/quoted';

it('takes the words in quotation marks out of a text, parted where words are left out, with context for the first', () => {
  expect(quotedWords('It says “rain … for days” and “sun”', { before: 'no' })).toEqual([{ text: 'rain', before: 'no' }, { text: 'for days' }, { text: 'sun' }]);
  expect(quotedWords('Nothing is quoted')).toEqual([]);
});
