import { z } from 'zod';
import { slug } from './values';

/**
 * One claim that was found in a source text: words, a name, a figure, a date (see `lib/dataset/claims/`). Written by `npm run verify`, never by
 * hand, and without the words: `sha256` is the fingerprint of the claim.
 */
export const verified = z.strictObject({
  kind: z.enum(['quotation', 'demand', 'name', 'role', 'title', 'figure', 'date', 'place', 'signatory']),
  source: slug,
  /** Where it was found. */
  paragraph: z.number().int().positive(),
  sha256: z.string().regex(/^[0-9a-f]{64}$/, 'must be a SHA-256 in lower-case hex'),
});
export type Verified = z.infer<typeof verified>;
