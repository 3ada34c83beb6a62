/** A date in the data, with what is known of it and how. */
import { z } from 'zod';
import { isoDate, text } from './values';

/**
 * A date exactly as precise as its source. `night`: from `value` to the day after (`end`). `range`, `week`: from `value` to `end`.
 * `about`: near `value`. `conflict`: sources differ; `value` is the one shown first, `other` the rest. `basis` says how we know,
 * `printed` which words of the source carry it.
 */
export const partialDate = z.strictObject({
  value: isoDate,
  precision: z.enum(['day', 'night', 'week', 'month', 'year', 'range', 'about', 'conflict']),
  end: isoDate.optional(),
  other: z.array(isoDate).optional(),
  basis: text,
  /** Exact words of a source that the record cites (`4 December 2017`, `on Saturday`), in any paragraph of it. */
  printed: z.array(text).min(1, 'has no words').optional(),
});
export type PartialDate = z.infer<typeof partialDate>;
