/**
 * A source text as the paragraphs that locators count: its non-empty lines, from 1. No-break spaces count as spaces, because the
 * same page copied from two browsers differs only in them.
 */
export function paragraphsOf(text: string): readonly string[] {
  return text
    .replace(/^\ufeff/, '')
    .split(/\r?\n/)
    .map((line) => line.replace(/\u00a0/g, ' ').trim())
    .filter((line) => line !== '');
}
