/** Everything a page says about one statement: the voice, what it asks, how its date is known, what answers it. */
import type { Dataset, Evidence, PartialDate, Statement } from '../schema';
import { strengthOf } from './evidence';
import { places, type Place } from './evidence-links';
import { flags } from './flags';
import { statementKind } from '../words/kinds';
import { demandHref, eventHref, statementHref } from '../site/links';
import { referenceLinks } from './reference-links';
import { recordRepliesTo, repliesTo, speaker } from '../lookup/speakers';
import { recordVoice, unprefixed, voiceOf, type Link, type Voice } from './voices';
import { dateText } from '../words/dates';

/** One demand of a statement with the place it rests on. */
export interface AskedFor {
  readonly demand: Link;
  readonly indirect: boolean;
  readonly place: Place;
  readonly note?: string;
}

export interface StatementDetail {
  readonly voice: Voice;
  /** "Call or concern", "Reply" ... */
  readonly kind: string;
  /** How the date is known. */
  readonly basis: string;
  readonly date: PartialDate;
  readonly place?: string;
  readonly addressee?: string;
  readonly asked: readonly AskedFor[];
  readonly strength: string;
  readonly evidence: readonly Place[];
  /** Statements this one answers. */
  readonly answers: readonly Link[];
  readonly replies: readonly Voice[];
  /** Replies that only the public record holds; set apart. */
  readonly repliesOnRecord: readonly Voice[];
  readonly references: readonly Link[];
  readonly flags: readonly Link[];
  /** How many names stand under it; only for the document the case is about. */
  readonly names?: number;
  /** Anchors of events that are this very statement, so that links to them still arrive. */
  readonly anchors: readonly string[];
}

/** A statement by its speaker and date: "Union of Moots, 3 September 2017". */
export const statementName = (data: Dataset, s: Statement): string => `${speaker(data, s.speaker).name}, ${dateText(s.date)}`;

/** Whether a place is the one that a quotation was taken from. */
const carries = (e: Evidence, quote: Statement['quote']): quote is NonNullable<Statement['quote']> => e.source === quote?.source && e.paragraphs.includes(quote.paragraph);

/** Details of a statement. */
export function statementDetail(data: Dataset, s: Statement): StatementDetail {
  const answered = data.statements.filter((x) => s.answers?.includes(x.id));
  return {
    voice: voiceOf(data, s),
    kind: statementKind[s.kind],
    basis: s.date.basis,
    date: s.date,
    place: s.place,
    addressee: s.addressee,
    asked: s.demands.map((d) => ({
      demand: { href: demandHref(d.demand), text: data.demands.find((x) => x.id === d.demand)?.label ?? d.demand },
      indirect: d.form === 'indirect',
      place: places(data, [d.evidence], ...(carries(d.evidence, s.quote) ? [s.quote] : []))[0] as Place,
      note: d.note,
    })),
    strength: strengthOf(data, s),
    evidence: places(data, s.evidence, ...(s.quote ? [s.quote] : [])),
    answers: answered.map((x) => ({ href: statementHref(x.id), text: statementName(data, x) })),
    replies: repliesTo(data, s.id).map((r) => voiceOf(data, r)),
    repliesOnRecord: recordRepliesTo(data, s.id).map((r) => unprefixed(recordVoice(data, r))),
    references: referenceLinks(data, s.references),
    flags: flags(data, 'statements', s.id),
    ...(s.id === data.case.letter.statement ? { names: data.signatures.length } : {}),
    anchors: data.events.filter((e) => e.statement === s.id).map((e) => eventHref(e.id).split('#')[1] ?? ''),
  };
}
