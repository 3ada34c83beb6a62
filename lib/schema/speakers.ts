/** Who spoke, is addressed or is spoken of: bodies and persons. */
import { z } from 'zod';
import { evidence } from './evidence';
import { alpha2, slug, text } from './values';

/** A body or group that spoke, is addressed or is named. Key: `id`, its URL. */
export const body = z.strictObject({
  id: slug,
  name: text,
  in_sentence: text,
  acronym: text.optional(),
  /** Shown as words; `group` is not an organisation. */
  kind: z.enum(['parliamentary', 'intergovernmental', 'government', 'ngo', 'party', 'court', 'network', 'media', 'group']),
  seat: text.optional(),
  /** Set only for national bodies. An international body's seat gives it no country. */
  country: alpha2.optional(),
  /** Why it speaks from no country, where a reader may expect one. */
  no_country: text.optional(),
  /** Membership list in data/world/memberships.csv; only bodies made of states or parliaments have one. */
  membership: slug.optional(),
  /** What its members are and how many, in words. */
  members: text.optional(),
  /** How a member country is named beside it: "member state", "its parliament is a member". */
  member_as: text.optional(),
  /** What it is, in a sentence or two. */
  about: text,
  note: text.optional(),
  references: z.array(slug).optional(),
  evidence: z.array(evidence).optional(),
});
export type Body = z.infer<typeof body>;

/** A person who spoke or is spoken of. Key: `id`, its URL. Persons are not their parliaments. */
export const person = z.strictObject({
  id: slug,
  /** As printed in the source. */
  name: text,
  on_record: text.optional(),
  /** As printed in the source. */
  role: text,
  role_on_record: text.optional(),
  country: alpha2.optional(),
  /** As for a body. */
  no_country: text.optional(),
  /** The body the source names with the person. */
  body: slug.optional(),
  about: text,
  note: text.optional(),
  references: z.array(slug).optional(),
  evidence: z.array(evidence).min(1, 'a person needs a place in a source'),
});
export type Person = z.infer<typeof person>;
