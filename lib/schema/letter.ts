/** The letter: one row for each name printed on it. */
import { z } from 'zod';
import { alpha2, slug, text } from './values';

/** A person, as printed, on the letter. Key: `n`, the place in the letter's list. */
export const signature = z.strictObject({
  n: z.number().int().positive(),
  /** As printed, never corrected. */
  name: text,
  /** As printed ("Member of Parliament"); absent where the letter prints none. */
  mandate: text.optional(),
  /** As printed; absent where the letter prints none. */
  country_printed: text.optional(),
  /** The registry's country for `country_printed`. Absent exactly when that is absent: never filled from other knowledge. */
  country: alpha2.optional(),
  /** Chamber the mandate belongs to, a row of chambers.csv. */
  chamber: text.optional(),
  level: z.enum(['lower', 'upper', 'single', 'european']).optional(),
  /** `stated`: the printed mandate names it; `implied`: the parliament has one chamber; `inferred`: our reading of "Member of Parliament". */
  chamber_basis: z.enum(['stated', 'implied', 'inferred']).optional(),
  /** Paragraphs of the letter with the name and the mandate. */
  paragraphs: z.array(z.number().int().positive()).min(1),
  /** The form of the name on public record where it differs; search finds both. */
  on_record: text.optional(),
  /** Editor's note, in our words, always with a `note_reference`. */
  note: text.optional(),
  note_reference: slug.optional(),
  /** Another country whose page shows the note as well. Moves no count. */
  note_country: alpha2.optional(),
});
export type Signature = z.infer<typeof signature>;
