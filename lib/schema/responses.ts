/** What was said and done: the demands, statements, events, and what else is on the public record. */
import { z } from 'zod';
import { partialDate } from './date';
import { context, evidence, strength } from './evidence';
import { alpha2, slug, text } from './values';

/** One demand of the vocabulary. */
export const demand = z.strictObject({ id: slug, label: text, definition: text });
export type Demand = z.infer<typeof demand>;

/** A response: a body or person, a date, demands, evidence. */
export const statement = z.strictObject({
  id: slug,
  /** A body's or person's id. */
  speaker: slug,
  /** `call`: asks or criticises; `reply`: from the side addressed; `announcement`: that side acts or informs; `accused`: the person concerned speaks; `claim`: a claim about facts. */
  kind: z.enum(['call', 'reply', 'announcement', 'accused', 'claim']),
  /** Statements this one answers. */
  answers: z.array(slug).optional(),
  date: partialDate,
  place: text.optional(),
  addressee: text.optional(),
  /** What was said, in our words, as the predicate of a sentence whose subject is the speaker: "asks for his release". */
  summary: text,
  demands: z.array(z.strictObject({
    demand: slug,
    /** `indirect`: no request of its own: a condition, a purpose, a warning, a hope or a headline. */
    form: z.enum(['asked', 'indirect']),
    evidence: evidence,
    /** The few exact words that ask, one text for each paragraph of `evidence`, in its order. */
    words: z.array(text).min(1, 'a demand needs the words that ask for it'),
    note: text.optional(),
  })),
  /** Of a reply: the demands it answers one by one, each with the part that is about it. What it says on the whole is in no point. */
  points: z.array(z.strictObject({ demand: slug, summary: text, evidence })).min(1, 'names no demand').optional(),
  /** A few exact words from the source. `reported`: the press's words about the speaker, not the speaker's own. */
  quote: z.strictObject({ text: z.string().min(1), by: z.enum(['speaker', 'reported']), source: slug, paragraph: z.number().int().positive(), ...context }).optional(),
  strength,
  evidence: z.array(evidence).min(1, 'a statement needs evidence'),
  note: text.optional(),
  references: z.array(slug).optional(),
});
export type Statement = z.infer<typeof statement>;

/** What happened around the responses. */
export const event = z.strictObject({
  id: slug,
  title: text,
  /** Two to four words for the timeline; absent: not on the strip, only in the list. */
  label: text.optional(),
  date: partialDate,
  place: text.optional(),
  evidence: z.array(evidence).min(1, 'an event needs evidence'),
  /** Set where the event is itself a statement. */
  statement: slug.optional(),
  note: text.optional(),
  references: z.array(slug).optional(),
});
export type Event = z.infer<typeof event>;

/** Something on the public record, beyond the held sources; always marked as such, never in a count. */
export const record = z.strictObject({
  id: slug,
  date: partialDate,
  /** Who spoke, as a body or person of the case; absent for plain events. */
  speaker: slug.optional(),
  /** Shown where the speaker is not one of the case's: "France". */
  speaker_name: text.optional(),
  kind: z.enum(['call', 'reply', 'event']),
  /** Statements of the case, and entries of this list, that it answers. */
  answers: z.array(slug).optional(),
  /** Countries on whose page it stands (the speaker's own country). */
  countries: z.array(alpha2).optional(),
  /** As the predicate of a sentence when there is a speaker; otherwise a sentence. */
  summary: text,
  references: z.array(slug).min(1, 'a record needs a reference'),
  note: text.optional(),
});
export type Record_ = z.infer<typeof record>;
