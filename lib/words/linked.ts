/** Running text in which numbers open the rows they were counted from. */

/** Words that lead somewhere. */
export interface LinkedWords {
  readonly text: string;
  readonly href: string;
}

/** A text in its order: plain words, and words that lead somewhere. */
export type Linked = readonly (string | LinkedWords)[];

/** Parts as a sentence joins them: "A", "A and B", "A, B and C"; `last` stands before the last. */
export const inOrder = (parts: readonly Linked[], last = ' and '): Linked =>
  parts.flatMap((part, i) => [...(i === 0 ? [] : [i === parts.length - 1 ? last : ', ']), ...part]);

/** The same text without its links, for titles and files. */
export const plain = (words: Linked): string => words.map((w) => (typeof w === 'string' ? w : w.text)).join('');
