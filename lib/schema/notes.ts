/** What the editors add: differences between sources, notes on countries, corrections of what was published. */
import { z } from 'zod';
import { context, evidence } from './evidence';
import { alpha2, isoDate, slug, text } from './values';

/** Where sources differ: both versions, both places, and what we show. */
export const difference = z.strictObject({
  id: slug,
  question: text,
  versions: z.array(z.strictObject({
    who: text,
    words: text,
    /** Beside the first words in quotation marks. */
    ...context,
    evidence: evidence.optional(),
    references: z.array(slug).optional(),
  })).min(1),
  shown: text,
  /** What it is about. More follows from it and from `versions`: see `lib/evidence/concerned.ts`. */
  concerns: z.strictObject({
    countries: z.array(alpha2).optional(),
    speakers: z.array(slug).optional(),
    signatures: z.array(z.number().int()).optional(),
    events: z.array(slug).optional(),
    statements: z.array(slug).optional(),
    sources: z.array(slug).optional(),
    demands: z.array(slug).optional(),
  }).optional(),
});
export type Difference = z.infer<typeof difference>;

/** An editor's note on one or more countries. */
export const note = z.strictObject({
  id: slug,
  countries: z.array(alpha2).min(1),
  /** Bold lead word or words. */
  lead: text,
  text,
  references: z.array(slug).optional(),
  evidence: z.array(evidence).optional(),
  /** An entry of differences.yaml that says more. */
  difference: slug.optional(),
});
export type Note = z.infer<typeof note>;

/** A published fact that was changed. Newest first. */
export const correction = z.strictObject({ date: isoDate, where: text, before: text, after: text, reason: text });
export type Correction = z.infer<typeof correction>;
