/** What stands at a place instead of the words that were looked for, short enough for a line of a terminal. */

const width = 90;

const wordsOf = (text: string): readonly string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

/** How many of the longer words looked for a text has. */
export function shared(text: string, looked: string): number {
  const wanted = new Set(wordsOf(looked).filter((w) => w.length > 3));
  return new Set(wordsOf(text).filter((w) => wanted.has(w))).size;
}

/** The part of a paragraph that shares most words with those looked for; its beginning where none does. */
export function excerpt(paragraph: string, looked: string): string {
  if (paragraph.length <= width) return paragraph;
  const starts = [0, ...[...paragraph.matchAll(/ /g)].map((m) => m.index + 1)];
  const score = (at: number): number => shared(paragraph.slice(at, at + Math.max(looked.length, 30)), looked);
  const best = starts.reduce((a, b) => (score(b) > score(a) ? b : a), 0);
  const from = starts.filter((s) => s <= Math.max(0, best - 20)).at(-1) ?? 0;
  const to = from + width >= paragraph.length ? paragraph.length : paragraph.lastIndexOf(' ', from + width);
  return `${from > 0 ? '… ' : ''}${paragraph.slice(from, to)}${to < paragraph.length ? ' …' : ''}`;
}
