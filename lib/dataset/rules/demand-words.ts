/** The words of a demand: a text for each paragraph it rests on, and so few that they are a place to look at and no excerpt. */
import { amount, type Fault } from '../fault';
import { faultAt, parsedRows, type Rule } from '../table';

/** In words. */
const most = 12;

const wordsIn = (text: string): number => text.trim().split(/\s+/u).length;

/** Refuses words that are not one text a paragraph, and too many of them. */
export const demandWords: Rule = ({ statements }) =>
  parsedRows(statements).flatMap((row) =>
    row.parsed.demands.flatMap(({ evidence: { paragraphs }, words }, i): readonly Fault[] => [
      ...(words.length === paragraphs.length ? [] : [faultAt(statements, row, ['demands', i, 'words'], `${amount(words.length, 'text')} for ${amount(paragraphs.length, 'paragraph')}; write the words that ask for it, one text for each paragraph, in the order of "paragraphs"`)]),
      ...words.flatMap((text, j) => (wordsIn(text) > most ? [faultAt(statements, row, ['demands', i, 'words', j], `"${text}" has ${wordsIn(text)} words; at most ${most}: keep the few that ask`)] : [])),
    ]),
  );
