/**
 * How wide a text may get, without a browser. The fonts of the page are the reader's own, so each class of letters has the width of the
 * widest usual one (DejaVu Sans, Verdana); with any other font a label only leaves more room.
 */

/** Size of a label in px. */
export const labelSize = 13;

const widths: readonly (readonly [RegExp, number])[] = [
  [/[ijl|'’.,:;!]/, 0.34],
  [/[ frt()[\]\-–/“”]/, 0.43],
  [/[mw%…—MW@]/, 0.99],
  [/[A-Z&]/, 0.72],
];

const widthOf = (c: string): number => widths.find(([letters]) => letters.test(c))?.[1] ?? 0.635;

/** Width in px of a line of labels; bold letters are a tenth wider. */
export const textWidth = (text: string, bold = false): number => Math.ceil([...text].reduce((sum, c) => sum + widthOf(c), 0) * labelSize * (bold ? 1.12 : 1));

/** The text, or as many whole words as fit with a sign that more follow. */
export function cut(text: string, most: number): string {
  if (textWidth(text) <= most) return text;
  const words = text.split(' ');
  while (words.length > 1 && textWidth(`${words.join(' ')}…`) > most) words.pop();
  return `${words.join(' ').replace(/[,;]$/, '')}…`;
}
