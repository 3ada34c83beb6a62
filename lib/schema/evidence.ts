/** How a fact points at its source, and how strong the evidence is. */
import { z } from 'zod';
import { slug, text } from './values';

/** Where in a held source a fact stands: paragraphs are counted over the text's non-empty lines, from 1. */
export const evidence = z.strictObject({ source: slug, paragraphs: z.array(z.number().int().positive()).min(1, 'names no paragraph') });
export type Evidence = z.infer<typeof evidence>;

/**
 * How strong the evidence for a statement is, strongest first. `full_text`: we hold the speaker's own text. `quoted`: the press
 * prints the speaker's words. `reported`: the press reports what was said. `mentioned`: a source only says that the
 * speaker spoke. `public_record`: outside the held sources.
 */
export const strength = z.enum(['full_text', 'quoted', 'reported', 'mentioned', 'public_record']);
export type Strength = z.infer<typeof strength>;

/** A word or two that stand right before or after quoted words on the published page: only where the words stand there more than once. */
export const context = { before: text.optional(), after: text.optional() };
