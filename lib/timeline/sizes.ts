/** Lengths of the strip in px, for placing and for drawing. */

/** Width for which labels are placed: the least the strip ever has; a narrower window is moved along it. On a wider one they only move apart. */
export const stripWidth = 1040;

/** Between two parts with different scales the axis is broken. */
export const partGap = 8;

/** Half the size of a dot. */
export const dotRadius = { plain: 5, night: 3, own: 7 } as const;

/** A bar is as long as its week, month or year on the scale it stands on, but never thinner than a line that can be seen. */
export const leastBar = 2;

/** An open bar needs room inside to be seen as open; what it stands for has no exact ends anyway. */
export const leastOpen = 6;

/** A range shorter than this would hide its line between its two ends. */
export const leastRange = 12;

/** Rings of the versions of one date stand at least this far apart. */
export const ringStep = 8;

/** Widest label that one speaker alone gets; a longer name gives way to its short form. */
export const widestAlone = 240;
