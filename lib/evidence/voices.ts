/** A statement or public-record entry as a reader meets it: who, what, how strong the evidence, where it stands. */
import { dateText } from '../words/dates';
import type { Dataset, PartialDate, Record_, Statement } from '../schema';
import { answered } from './answered';
import { evidenceHref, evidenceLinks, publishedHref, sourceOf, strengthOf, strengthText } from './evidence';
import { countryHref } from '../site/links';
import { speaker } from '../lookup/speakers';

/** Link with its words. */
export interface Link {
  readonly href?: string;
  readonly text: string;
}

/** One voice. `summary` is a predicate: "asks for his release". */
export interface Voice {
  readonly id: string;
  readonly name: string;
  readonly href?: string;
  readonly role?: string;
  /** Why it speaks from no country, where a reader may expect one. */
  readonly noCountry?: string;
  readonly date: PartialDate;
  readonly summary: string;
  /** Exact words, with links to where the publisher prints them and to their paragraph on this site (`at`). `reported`: the press's words, not the speaker's. */
  readonly quote?: { readonly text: string; readonly href: string; readonly at: string; readonly reported: boolean };
  /** "Quoted by the press, Gazette ¶ 10", leading to that paragraph on this site. */
  readonly evidence: readonly Link[];
  readonly note?: string;
  /** What a reply answers, in words. */
  readonly to?: readonly Link[];
  readonly fromRecord: boolean;
}

/** The links of the first document only: its runs of paragraphs follow it without its name ("Gazette ¶ 2", "¶ 4–6"). */
export function firstDocument(evidence: readonly Link[]): readonly Link[] {
  const next = evidence.findIndex((e, i) => i > 0 && !e.text.startsWith('¶'));
  return next < 0 ? evidence : evidence.slice(0, next);
}

/** A statement as a voice. */
export function voiceOf(data: Dataset, s: Statement): Voice {
  const who = speaker(data, s.speaker);
  return {
    id: s.id,
    name: who.name,
    href: who.href,
    role: who.role,
    noCountry: who.noCountry,
    date: s.date,
    summary: s.summary,
    quote: s.quote && { text: s.quote.text, href: publishedHref(sourceOf(data, s.quote.source), s.quote), at: evidenceHref(data, { source: s.quote.source, paragraphs: [s.quote.paragraph] }), reported: s.quote.by === 'reported' },
    evidence: s.evidence.flatMap((e) => evidenceLinks(data, e)).map(({ href, text }, i) => ({ href, text: i === 0 ? `${strengthOf(data, s)}, ${text}` : text })),
    note: s.note,
    to: s.answers && answered(data, s.answers),
    fromRecord: false,
  };
}

/** Where an entry stands whose speaker has no page: on that of the speaker's country. */
function pageOfEntry(data: Dataset, r: Record_): string | undefined {
  const country = data.countries.find((c) => c.alpha2 === r.countries?.[0]);
  return r.speaker_name === undefined || !country ? undefined : `${countryHref(country.slug)}#${r.id}`;
}

/** A public-record entry as a voice: its links lead outside, and its strength is always "Public record". */
export function recordVoice(data: Dataset, r: Record_): Voice {
  const who = r.speaker ? speaker(data, r.speaker) : undefined;
  return {
    id: r.id,
    name: who?.name ?? r.speaker_name ?? '',
    href: who?.href ?? pageOfEntry(data, r),
    role: who?.role,
    date: r.date,
    summary: r.summary,
    evidence: r.references.map((id) => {
      const reference = data.references.find((x) => x.id === id);
      return { href: reference?.url, text: `${strengthText.public_record}, ${reference?.publisher ?? reference?.title ?? dateText(r.date)}` };
    }),
    note: r.note,
    to: r.answers && answered(data, r.answers),
    fromRecord: true,
  };
}

/** A quotation that opens its paragraph on this site, for a page with many: the published words are one click further. */
export const quotedHere = (voice: Voice): Voice => (voice.quote ? { ...voice, quote: { ...voice.quote, href: voice.quote.at } } : voice);

/** An entry below words that say its strength: its links need not repeat it. */
export const unprefixed = (voice: Voice): Voice => ({ ...voice, evidence: voice.evidence.map((e) => ({ ...e, text: e.text.replace(`${strengthText.public_record}, `, '') })) });
