/** case.yaml. */
import { z } from 'zod';
import { alpha2, isoDate, slug, text, url } from './values';

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

/** What a case is about, its words and its judgements. `{names}` and the like in texts are replaced by counts: see `lib/counts/texts.ts`. */
export const caseFile = z.strictObject({
  id: slug,
  /** Date of this version of the data, shown on every page. */
  version: isoDate,
  /** Short name for titles: "Pat Quill response map". */
  short_title: text,
  /** Country the responses are about: drawn as an outline, never as a class. */
  subject: alpha2,
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
  /** Limits are the case's; the colours of the classes are the same for all cases. */
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
export type CaseFile = z.infer<typeof caseFile>;
