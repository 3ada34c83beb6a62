/**
 * The shape of every file in `data/`, in one place.
 *
 * Field names are the ones the files carry (snake_case, after Popolo: `other_names`, `in_sentence`), from file to page, so that
 * an editor, a type and an error message all say the same word. Objects are strict: a key that is not listed is a fault.
 * Joins (does this id exist?) are not checked here but in `rules/references.ts`; sums in `rules/assertions.ts`.
 */
import { z } from 'zod';

/** Lower-case ASCII words joined by `-`; part of a URL, so it never changes without leaving an alias behind. */
export const slug = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'must be lower-case words joined by "-", for example timor-leste');
/** Plain text in our own words: no markup, no line breaks, no leading or trailing space. */
export const text = z.string().min(1, 'is empty').refine((s) => s === s.trim(), 'has a space at its start or end').refine((s) => !/[<>]/.test(s), 'is plain text: no "<" or ">"');
/** Only `https:` and `http:` addresses without credentials; publishers of 2017 still use `http:`. */
export const url = z.string().regex(/^https?:\/\/[^\s@]+$/, 'must be an http(s) address without spaces or credentials');
/** ISO 3166-1 alpha-2 (or XK, the user-assigned code in common use for Kosovo). */
export const alpha2 = z.string().regex(/^[A-Z]{2}$/, 'must be an ISO 3166-1 alpha-2 code, for example MY');
/** Reduced-precision ISO 8601 (EDTF level 0): `2017`, `2017-12` or `2017-12-04`. Never turned into a `Date` for display. */
export const isoDate = z.string().regex(/^(1[89]|20)\d\d(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/, 'must be a date such as 2017, 2017-12 or 2017-12-04');

/** Where in a held source a fact stands: paragraphs are counted over the text's non-empty lines, from 1. */
export const evidence = z.strictObject({ source: slug, paragraphs: z.array(z.number().int().positive()).min(1, 'names no paragraph') });

/**
 * How strong the evidence for a statement is, strongest first. `full_text`: we hold the speaker's own text. `quoted`: the press
 * prints the speaker's words. `reported`: the press reports what was said. `mentioned`: a source only says that the
 * speaker spoke. `public_record`: outside the held sources.
 */
export const strength = z.enum(['full_text', 'quoted', 'reported', 'mentioned', 'public_record']);

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

/** A word or two that stand right before or after quoted words on the published page: only where the words stand there more than once. */
const context = { before: text.optional(), after: text.optional() };

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

/** A country that exists no more, after ISO 3166-3. Key: `alpha4`. Found by the search; no address leads on from its names, because none of its successors is it. */
export const formerCountry = z.strictObject({
  alpha4: z.string().regex(/^[A-Z]{4}$/, 'must be an ISO 3166-3 code of four letters, for example SUHH'),
  alpha3: z.string().regex(/^[A-Z]{3}$/, 'must be the former ISO 3166-1 alpha-3 code, for example SUN'),
  name: text,
  /** Countries and territories of the registry on its land today. */
  successors: z.array(alpha2).min(1, 'names no country'),
  aliases: z.array(text),
});

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

/** Something outside the held sources that a note or figure rests on. A reference without `url` says openly that nothing public was found. */
export const reference = z.strictObject({
  id: slug,
  title: text,
  publisher: text.optional(),
  url: url.optional(),
  date: isoDate.optional(),
  note: text.optional(),
});

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

/** One demand of the vocabulary. */
export const demand = z.strictObject({ id: slug, label: text, definition: text });

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

/** A published fact that was changed. Newest first. */
export const correction = z.strictObject({ date: isoDate, where: text, before: text, after: text, reason: text });

/**
 * One claim that was found in a source text: words, a name, a figure, a date (see `claims/`). Written by `npm run verify`, never by
 * hand, and without the words: `sha256` is the fingerprint of the claim.
 */
export const verified = z.strictObject({
  kind: z.enum(['quotation', 'demand', 'name', 'role', 'title', 'figure', 'date', 'place', 'signatory']),
  source: slug,
  /** Where it was found. */
  paragraph: z.number().int().positive(),
  sha256: z.string().regex(/^[0-9a-f]{64}$/, 'must be a SHA-256 in lower-case hex'),
});

const range = z.strictObject({ from: z.number(), to: z.number().optional() });
/** Legend classes with their reason. `to` is inclusive for counts, exclusive for shares; the last class has none. */
const classes = z.strictObject({ reason: text, limits: z.array(range).length(5) });

/** A part of the world drawn larger: an inset on the front page, a crop on country pages. */
const view = z.strictObject({
  id: slug,
  name: text,
  /** west, south, east, north in degrees: what must be visible. */
  extent: z.tuple([z.number(), z.number(), z.number(), z.number()]),
  /** Height / width of the picture. */
  ratio: z.number().positive(),
});

/** Where a country's label stands on a map: a point in degrees for the text; a leader is drawn to the country's own point if `leader`. */
const label = z.strictObject({
  country: alpha2,
  view: slug,
  lon: z.number(),
  lat: z.number(),
  anchor: z.enum(['start', 'middle', 'end']),
  leader: z.boolean(),
  /** `number`: only the figure, inside the shape. */
  show: z.enum(['name', 'name-number', 'number']),
});

/** What a case is about, its words and its judgements. `{names}` and the like in texts are replaced by counts: see `lib/texts.ts`. */
export const caseFile = z.strictObject({
  id: slug,
  /** Date of this version of the data, shown on every page. */
  version: isoDate,
  /** Short name for titles: "Pat Quill response map". */
  short_title: text,
  /** Country the responses are about: drawn as an outline, never as a class. */
  subject: alpha2,
  subject_person: slug,
  /** What `subject` is called in the legend: "Dorland, addressed". */
  subject_label: text,
  /** Name of the side addressed, as the head of its column: "The ministry". */
  addressed_side: text,
  letter: z.strictObject({ source: slug, statement: slug, date: isoDate, name: text, in_sentence: text }),
  /** Where a reader reports an error; an address or a mail address. */
  report_to: z.string().min(3),
  site_url: url,
  texts: z.strictObject({
    home_title: text,
    home_lead: text,
    home_description: text,
    map_caption: text,
    country_none: text,
    membership_rule: text,
    borders_note: text,
    share_caption: text,
    about: z.array(z.strictObject({ id: slug, title: text, paragraphs: z.array(text).min(1) })).min(1),
  }),
  /** Folder of the theme tokens is the same for all cases; only limits are the case's. */
  count_classes: classes,
  share_classes: classes,
  views: z.array(view).min(1),
  labels: z.array(label),
  /** Sums that must hold; `npm run check:data` refuses the case otherwise. */
  assertions: z.strictObject({
    names: z.number().int(),
    with_country: z.number().int(),
    without_country: z.number().int(),
    countries: z.number().int(),
    national: z.number().int(),
    european: z.number().int(),
    countries_national: z.number().int(),
    countries_only_european: z.number().int(),
    statements: z.number().int(),
  }),
});

export type Country = z.infer<typeof country>;
export type FormerCountry = z.infer<typeof formerCountry>;
export type Membership = z.infer<typeof membership>;
export type Chamber = z.infer<typeof chamber>;
export type Reference = z.infer<typeof reference>;
export type Signature = z.infer<typeof signature>;
export type Body = z.infer<typeof body>;
export type Person = z.infer<typeof person>;
export type Statement = z.infer<typeof statement>;
export type Event = z.infer<typeof event>;
export type Demand = z.infer<typeof demand>;
export type Source = z.infer<typeof source>;
export type Record_ = z.infer<typeof record>;
export type Difference = z.infer<typeof difference>;
export type Note = z.infer<typeof note>;
export type Correction = z.infer<typeof correction>;
export type Verified = z.infer<typeof verified>;
export type CaseFile = z.infer<typeof caseFile>;
export type Evidence = z.infer<typeof evidence>;
export type PartialDate = z.infer<typeof partialDate>;
export type Strength = z.infer<typeof strength>;

/** Everything a build knows: the registry and one case, frozen. Arrays keep the order of their file. */
export interface Dataset {
  readonly case: CaseFile;
  readonly countries: readonly Country[];
  readonly former_countries: readonly FormerCountry[];
  readonly memberships: readonly Membership[];
  readonly chambers: readonly Chamber[];
  readonly references: readonly Reference[];
  readonly signatures: readonly Signature[];
  readonly bodies: readonly Body[];
  readonly persons: readonly Person[];
  readonly statements: readonly Statement[];
  readonly events: readonly Event[];
  readonly demands: readonly Demand[];
  readonly sources: readonly Source[];
  readonly record: readonly Record_[];
  readonly differences: readonly Difference[];
  readonly notes: readonly Note[];
  readonly corrections: readonly Correction[];
}

/** Where each table lives and how it is written. CSV list cells are split at `|`; numbers and lists are named here because CSV has only text. */
export const files = {
  countries: { path: 'world/countries.csv', schema: country, key: ['alpha2'], numbers: ['lon', 'lat'], lists: ['aliases'] },
  former_countries: { path: 'world/former_countries.csv', schema: formerCountry, key: ['alpha4'], lists: ['successors', 'aliases'] },
  memberships: { path: 'world/memberships.csv', schema: membership, key: ['body', 'country'] },
  chambers: { path: 'world/chambers.csv', schema: chamber, key: ['country', 'chamber'], numbers: ['seats'] },
  world_references: { path: 'world/references.yaml', schema: reference, key: ['id'] },
  signatures: { path: 'case/signatories.csv', schema: signature, key: ['n'], numbers: ['n'], number_lists: ['paragraphs'] },
  bodies: { path: 'case/bodies.yaml', schema: body, key: ['id'] },
  persons: { path: 'case/persons.yaml', schema: person, key: ['id'] },
  statements: { path: 'case/statements.yaml', schema: statement, key: ['id'] },
  events: { path: 'case/events.yaml', schema: event, key: ['id'] },
  demands: { path: 'case/demands.yaml', schema: demand, key: ['id'] },
  sources: { path: 'case/sources.yaml', schema: source, key: ['id'] },
  references: { path: 'case/references.yaml', schema: reference, key: ['id'] },
  record: { path: 'case/record.yaml', schema: record, key: ['id'] },
  differences: { path: 'case/differences.yaml', schema: difference, key: ['id'] },
  notes: { path: 'case/notes.yaml', schema: note, key: ['id'] },
  corrections: { path: 'case/corrections.yaml', schema: correction, key: ['date', 'where'] },
  verified: { path: 'case/verified.csv', schema: verified, key: ['kind', 'source', 'paragraph', 'sha256'], numbers: ['paragraph'], made_by: 'npm run verify -- FOLDER --write' },
} as const;
