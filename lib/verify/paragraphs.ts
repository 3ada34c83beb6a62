/** A source text as the paragraphs that locators count. */
import { normal } from '../dataset/claims/claim';

/** A line that is not empty; `line` is its number in the file, from 1. */
export interface Paragraph {
  readonly text: string;
  readonly line: number;
}

/**
 * The text's non-empty lines: the first is paragraph 1. Runs of spaces and no-break spaces count as one space, because the same page copied
 * from two browsers differs only in them.
 */
export const paragraphsOf = (text: string): readonly Paragraph[] =>
  text
    .replace(/^\ufeff/, '')
    .split(/\r\n?|\n/)
    .map((line, i) => ({ text: normal(line), line: i + 1 }))
    .filter((p) => p.text !== '');
