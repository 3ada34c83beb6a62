/** What facts rest on: the held source texts, and references outside them. */
import { z } from 'zod';
import { partialDate } from './date';
import { isoDate, slug, text, url } from './values';

/** A held source text: not part of this product, described paragraph by paragraph in our words. */
export const source = z.strictObject({
  id: slug,
  title: text,
  /** Short form for evidence links: "The Gazette". */
  short: text,
  publisher: text,
  author: text.optional(),
  date: partialDate,
  url,
  archive_url: url.optional(),
  /**
   * `true` where the page at `url` was seen to print the words we quote, so that a text fragment opens at them; `unchecked` where it was not
   * compared, so that the fragment may find nothing; `false` where it does not print them.
   */
  fragments: z.union([z.boolean(), z.literal('unchecked')]),
  kind: z.enum(['primary', 'press', 'release']),
  about: text,
  note: text.optional(),
  references: z.array(slug).optional(),
  /** SHA-256 of the text the facts were taken from, so that anyone who holds it can tell that it is the same. */
  sha256: z.string().regex(/^[0-9a-f]{64}$/, 'must be a SHA-256 in lower-case hex'),
  paragraphs: z.array(z.strictObject({
    n: z.number().int().positive(),
    /** Last paragraph of a run that shares this row. */
    to: z.number().int().positive().optional(),
    kind: z.enum(['text', 'heading', 'caption', 'names', 'furniture']),
    /** What it establishes, in our words. */
    establishes: text,
  })).min(1),
});
export type Source = z.infer<typeof source>;

/** Something outside the held sources that a note or figure rests on. A reference without `url` says openly that nothing public was found. */
export const reference = z.strictObject({
  id: slug,
  title: text,
  publisher: text.optional(),
  url: url.optional(),
  date: isoDate.optional(),
  note: text.optional(),
});
export type Reference = z.infer<typeof reference>;
