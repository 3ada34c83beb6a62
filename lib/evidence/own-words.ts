/** Our own words on a name, a country or a difference: counts open their rows, names of signatories their lines. */
import { filledWords } from '../counts/texts';
import type { Dataset } from '../schema';
import { linkedNames, type Part } from '../lookup/linked-names';

/** `text` with its counts filled in, as links. */
export const ownWords = (data: Dataset, text: string): readonly Part[] =>
  filledWords(data, text, true).flatMap((w) => (typeof w === 'string' ? linkedNames(data, w) : [{ ...w, count: true as const }]));
