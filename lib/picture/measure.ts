/** How wide words are, without a font at hand: widths of the common sans (Helvetica, Arial and their metric twins), a little on the wide side. */

/** Parts of the font size; first match counts. */
const widths: readonly (readonly [signs: RegExp, width: number])[] = [
  [/[ijl|'’‘.,:;!\s]/u, 0.28],
  [/[ftrI()[\]/“”"-]/u, 0.34],
  [/[cksvxyzJ]/u, 0.5],
  [/[mMwW%@]/u, 0.86],
  [/[+=<>]/u, 0.59],
  [/\p{Lu}/u, 0.7],
];
const ordinary = 0.56;
const bolder = 1.08;

/** Width of a line in pixels, about. */
export const widthOf = (text: string, size: number, bold = false): number =>
  [...text].reduce((sum, sign) => sum + (widths.find(([signs]) => signs.test(sign))?.[1] ?? ordinary), 0) * size * (bold ? bolder : 1);

/** Lines no wider than `width`; a word that is wider stands alone. Never breaks at a no-break space. */
export function wrapped(text: string, size: number, width: number, bold = false): readonly string[] {
  const lines: string[] = [];
  for (const word of text.split(/[ \n]+/).filter(Boolean)) {
    const longer = lines.length > 0 ? `${lines.at(-1)} ${word}` : word;
    if (lines.length > 0 && widthOf(longer, size, bold) <= width) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}
