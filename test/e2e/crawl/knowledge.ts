/** What the crawl knows before it looks at a page: every fact of the dataset, and every place it rests on. Node side. */
import type { Dataset } from '../../../lib/schema';
import { shares } from '../../../lib/counts/shares';
import { tallies } from '../../../lib/counts/tally';
import { dateText, isoToText } from '../../../lib/words/dates';
import { borders, places, sourceOf } from './places';
import { type ShortDate, shortDates } from './short-dates';

/** A text of the data with the addresses it rests on; `free` where the site speaks of itself, on no source. */
export interface Known {
  readonly text: string;
  readonly places: readonly string[];
  readonly free?: true;
  /** Written by the site, so that a number in it is a count of its rows. */
  readonly ours?: true;
  /** Other forms of the same name. */
  readonly also?: readonly string[];
}

export interface Knowledge {
  /** Names of signatories, persons and bodies, and dates, each text once with the places of all that carry it. */
  readonly names: readonly Known[];
  readonly dates: readonly Known[];
  readonly quotes: readonly Known[];
  /** All other texts of the data: summaries, notes, titles. */
  readonly prose: readonly Known[];
  /** Shares in per cent and seats of chambers: figures that rest on a source and are counted from no rows. */
  readonly figures: readonly string[];
  /** Limits of the classes in the legend. */
  readonly limits: readonly string[];
  /** For each entry of the list by month, by its address: the month it stands in, and what its month leaves to say. */
  readonly byMonth: Readonly<Record<string, ShortDate>>;
  /** Short names of sources, as they stand before a paragraph. */
  readonly shorts: readonly string[];
  /** Every text of the data, for words that must occur somewhere in it. */
  readonly corpus: string;
}

const plain = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** One entry for each text, with the places of all that carry it. */
function merged(all: readonly Known[]): readonly Known[] {
  const out = new Map<string, Known[]>();
  for (const k of all) out.set(plain(k.text), [...(out.get(plain(k.text)) ?? []), k]);
  return [...out]
    .map(([text, same]): Known => ({ text, places: [...new Set(same.flatMap((k) => k.places))], also: [...new Set(same.flatMap((k) => k.also ?? []))], ...(same.some((k) => k.free) ? { free: true } : {}) }))
    .sort((a, b) => b.text.length - a.text.length);
}

/** Keys whose values are no words for readers. */
const machine = new Set(['id', 'url', 'archive_url', 'sha256', 'slug', 'alpha2', 'alpha3', 'numeric', 'level', 'kind', 'precision', 'strength', 'form', 'source', 'speaker', 'demand', 'country', 'reference', 'references', 'who', 'short', 'acronym']);

/** Texts in a record, in any depth; those of the case are split where a count is filled in. */
function texts(value: unknown, key = ''): readonly string[] {
  if (typeof value === 'string') return machine.has(key) ? [] : value.split(/\{\w+(?: [\w-]+)?\}/).map(plain).filter(Boolean);
  if (Array.isArray(value)) return value.flatMap((v) => texts(v, key));
  return typeof value === 'object' && value !== null ? Object.entries(value).flatMap(([k, v]) => texts(v, k)) : [];
}

/** `2017-10` → `2017-10-31`. */
const lastDayOf = (month: string): string => new Date(Date.UTC(Number(month.slice(0, 4)), Number(month.slice(5)), 0)).toISOString().slice(0, 10);

/** Facts of a dataset. */
export function knowledge(data: Dataset): Knowledge {
  const at = places(data);
  const rows = [...at.rows()];
  const known = rows.flatMap(({ record, on, free, ours }) => texts(record).map((text): Known => ({ text, places: on, ...(free && { free }), ...(ours && { ours }) })));
  const names = [
    ...data.signatures.map((s) => ({ forms: [s.name, s.on_record], on: at.signature(s) })),
    ...data.persons.map((p) => ({ forms: [p.name, p.on_record], on: at.speaker(p.id) })),
    // A state whose name a body has is that country, and its page.
    ...data.bodies.map((b) => ({ forms: [b.name, b.acronym], on: [...at.speaker(b.id), ...data.countries.filter((c) => c.name === b.name).map((c) => `/country/${c.slug}/`)] })),
  ].flatMap(({ forms, on }) => forms.filter((f) => f !== undefined).map((text, _, also): Known => ({ text, places: on, also })));
  const dates = rows.flatMap(({ record, on }) =>
    Object.entries(record as object).flatMap(([key, value]) => {
      if (typeof value === 'string' && ['date', 'from', 'to', 'as_at', 'version'].includes(key)) return [{ text: isoToText(value), places: on }];
      return key === 'date' && typeof value === 'object' ? [dateText(value), isoToText(value.value), ...(value.end ? [isoToText(value.end)] : []), ...(value.other ?? []).map(isoToText)].map((text) => ({ text, places: on })) : [];
    }),
  );
  // On a strip of one year the year is not said again.
  const yearless = dates.filter(({ text }) => /(?:\d|about) \p{L}+ \d{4}$/u.test(text)).map(({ text, places: on }) => ({ text: text.replace(/ \d{4}$/, ''), places: on }));
  // A heading over some days names their month or year, and a view of what had been said by a month its last day.
  const wider = dates.flatMap(({ text, places: on }) => [/\p{L}+ \d{4}$/u, /\d{4}$/].flatMap((end) => (end.exec(text)?.[0] ?? []) as string).map((part) => ({ text: part, places: on })));
  const lastDays = data.statements.filter((s) => s.date.precision === 'month').map((s) => ({ text: isoToText(lastDayOf(s.date.value)), places: at.within(s) }));
  const version = [data.case.version, isoToText(data.case.version), 'SHA-256'].map((text): Known => ({ text, places: [], free: true }));
  const quotes = data.statements.flatMap(({ quote }) => (quote ? [{ text: quote.text, places: [`/sources/${quote.source}/#p${quote.paragraph}`, sourceOf(data, quote.source).url] }] : []));
  const counted = tallies(data);
  return {
    names: merged(names),
    dates: merged([...dates, ...yearless, ...wider, ...lastDays, ...version]),
    quotes: merged(quotes),
    prose: known.filter(({ text }) => text.length > 7 && /\s/.test(text) && ![...names, ...dates].some((n) => n.text === text)).sort((a, b) => b.text.length - a.text.length),
    figures: [...data.chambers.map((c) => String(c.seats)), ...counted.flatMap((t) => [...shares(t, data).map((s) => s.percent), (100 * t.names) / data.signatures.length].map((p) => p.toFixed(1)))],
    limits: [data.case.count_classes, data.case.share_classes].flatMap((c) => c.limits.flatMap(({ from, to }) => [String(from), String(to)])),
    byMonth: shortDates(data),
    shorts: data.sources.map((s) => s.short),
    corpus: JSON.stringify([data, borders(data)]).replace(/\\"/g, '"'),
  };
}
