/** Running text in which numbers open the rows they were counted from. */

/** Words that lead somewhere. */
export interface LinkedWords {
  readonly text: string;
  readonly href: string;
}

/** A text in its order: plain words, and words that lead somewhere. */
export type Linked = readonly (string | LinkedWords)[];

/** The same text without its links, for titles and files. */
export const plain = (words: Linked): string => words.map((w) => (typeof w === 'string' ? w : w.text)).join('');
