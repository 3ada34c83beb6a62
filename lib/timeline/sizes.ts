/** Lengths of the strip in px, for placing and for drawing. */

/** Width for which labels are placed: the least at which the strip is shown. On a wider one they only move apart. */
export const stripWidth = 1040;

/** Half the size of a dot. */
export const dotRadius = { plain: 5, night: 4, own: 7 } as const;

/** A bar shorter than this would look like a square: a month on a scale of years is drawn this long, around its middle. */
export const leastBar = 12;

/** Rings of the versions of one date stand at least this far apart. */
export const ringStep = 8;

/** Widest label that one speaker alone gets; a longer name gives way to its short form. */
export const widestAlone = 240;
