/** The world around every case: countries and territories, memberships, seats of chambers. */
import { z } from 'zod';
import { alpha2, isoDate, slug, text } from './values';

/** A country or territory of the registry. Key: `alpha2`. `numeric` is text with its zeros (the atlas joins on it), empty where ISO has none. */
export const country = z.strictObject({
  alpha2,
  alpha3: z.string().regex(/^[A-Z]{3}$/, 'must be an ISO 3166-1 alpha-3 code, for example MYS'),
  numeric: z.string().regex(/^(\d{3})?$/, 'must be three digits, zeros kept, for example 032'),
  slug,
  /** As a heading. */
  name: text,
  /** As in a sentence, with its article: "the Netherlands". */
  in_sentence: text,
  /** `state`: UN member or observer state; `territory`: dependent or special area; `other`: neither, statehood disputed. Decides how empty land is drawn, nothing else. */
  kind: z.enum(['state', 'territory', 'other']),
  /** UN M49 sub-region (`South-eastern Asia`), for neighbours and the share picture's crop. */
  region: text,
  /** Longitude and latitude in degrees of a label point on the largest part of the land. */
  lon: z.number().min(-180).max(180),
  lat: z.number().min(-90).max(90),
  /** Other names, former names and common codes that must find this country; each gives a redirect. */
  aliases: z.array(text),
});
export type Country = z.infer<typeof country>;

/** A country that exists no more, after ISO 3166-3. Key: `alpha4`. Found by the search; no address leads on from its names, because none of its successors is it. */
export const formerCountry = z.strictObject({
  alpha4: z.string().regex(/^[A-Z]{4}$/, 'must be an ISO 3166-3 code of four letters, for example SUHH'),
  alpha3: z.string().regex(/^[A-Z]{3}$/, 'must be the former ISO 3166-1 alpha-3 code, for example SUN'),
  name: text,
  /** Countries and territories of the registry on its land today. */
  successors: z.array(alpha2).min(1, 'names no country'),
  aliases: z.array(text),
});
export type FormerCountry = z.infer<typeof formerCountry>;

/** A body a country (or its parliament) belonged to. Key: body + country. Empty `from`/`to` = before/after all our dates. */
export const membership = z.strictObject({
  /** Membership list, not speaker: a body in a case names its list in `membership`. */
  body: slug,
  country: alpha2,
  /** `member`, `observer` (UN) or `associate`. Only members are listed as such. */
  status: z.enum(['member', 'observer', 'associate']),
  from: isoDate.optional(),
  to: isoDate.optional(),
  reference: slug,
  note: text.optional(),
});
export type Membership = z.infer<typeof membership>;

/** Seats of one chamber as at a date. Key: country + chamber. For `european`: the seats of that state in the European Parliament. */
export const chamber = z.strictObject({
  country: alpha2,
  chamber: text,
  level: z.enum(['lower', 'upper', 'single', 'european']),
  seats: z.number().int().positive(),
  as_at: isoDate,
  reference: slug,
  /** How sure we are of the figure on that date. */
  confidence: z.enum(['high', 'medium', 'low']),
  note: text.optional(),
});
export type Chamber = z.infer<typeof chamber>;
