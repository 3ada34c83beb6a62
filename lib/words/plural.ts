/** Counts in words. */

/** "1 name", "60 names". */
export const counted = (n: number, one: string, many = `${one}s`): string => `${n}\u00a0${n === 1 ? one : many}`;

/** "A", "A and B", "A, B and C". */
export const listed = (items: readonly string[]): string =>
  items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} and ${items.at(-1)}`;

const small = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];

/** Numbers up to ten as words, as in running text; larger ones as figures. */
export const inWords = (n: number): string => small[n] ?? String(n);

/** First letter as a capital. */
export const sentence = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
