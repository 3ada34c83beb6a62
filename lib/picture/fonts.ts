/** Fonts of the share pictures, from the packages this project already holds. The picture library reads woff, not woff2. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

type Font = { readonly name: string; readonly data: Buffer; readonly weight: 400 | 600; readonly style: 'normal' };

const file = (family: 'source-serif-4' | 'source-sans-3', subset: string, weight: 400 | 600): Buffer =>
  readFileSync(join(process.cwd(), 'node_modules/@fontsource', family, 'files', `${family}-${subset}-${weight}-normal.woff`));

/**
 * Serif 600 and sans 400, Latin and Latin Extended: every letter of the registry's names. A letter outside would be
 * fetched from the network, so a test compares the names with these subsets.
 */
export const cardFonts = (): Font[] =>
  ['latin', 'latin-ext'].flatMap((subset): Font[] => [
    { name: 'Serif', data: file('source-serif-4', subset, 600), weight: 600, style: 'normal' },
    { name: 'Sans', data: file('source-sans-3', subset, 400), weight: 400, style: 'normal' },
  ]);

/** The same, and sans 600 for the labels of a map. */
export const mapFonts = (): Font[] => [
  ...cardFonts(),
  ...['latin', 'latin-ext'].map((subset): Font => ({ name: 'Sans', data: file('source-sans-3', subset, 600), weight: 600, style: 'normal' })),
];
