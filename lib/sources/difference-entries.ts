/** Where sources differ, ready to print: versions with their places, and the pages that carry a flag to the entry. */
import { countryOf } from '../lookup/countries';
import type { Dataset, Difference, Evidence } from '../dataset/schema';
import { places, type Place } from '../evidence/evidence-links';
import { countryHref, eventHref, signatureHref, sourceHref, statementHref } from '../site/links';
import { quotedWords } from '../evidence/quoted';
import { referenceLinks } from '../evidence/reference-links';
import { speaker } from '../lookup/speakers';
import { statementName } from '../evidence/statement-detail';
import type { Link } from '../evidence/voices';

export interface Version {
  readonly who: string;
  readonly words: string;
  readonly places: readonly Place[];
  readonly references: readonly Link[];
}

export interface DifferenceEntry {
  readonly id: string;
  readonly question: string;
  readonly versions: readonly Version[];
  readonly shown: string;
  readonly concerns: readonly Link[];
}

const present = <T>(x: T | undefined): x is T => x !== undefined;

function concerns(data: Dataset, { concerns: c = {} }: Difference): readonly Link[] {
  return [
    ...(c.signatures ?? []).map((n) => ({ href: signatureHref(n), text: `No. ${n}, ${data.signatures.find((s) => s.n === n)?.name}` })),
    ...(c.countries ?? []).map((code) => countryOf(data, code)).map((x) => ({ href: countryHref(x.slug), text: x.name })),
    ...(c.speakers ?? []).map((id) => speaker(data, id)).map((x) => ({ href: x.href, text: x.name })),
    ...(c.statements ?? []).map((id) => data.statements.find((s) => s.id === id)).filter(present).map((s) => ({ href: statementHref(s.id), text: statementName(data, s) })),
    ...(c.events ?? []).map((id) => data.events.find((e) => e.id === id)).filter(present).map((e) => ({ href: eventHref(e.id), text: e.title })),
    ...(c.sources ?? []).map((id) => data.sources.find((s) => s.id === id)).filter(present).map((s) => ({ href: sourceHref(s.id), text: s.short })),
  ];
}

/** All entries in the file's order. */
export const differenceEntries = (data: Dataset): readonly DifferenceEntry[] => data.differences.map((d) => entryOf(data, d));

/** Entries on what a statement asks for: they concern it, and a version rests on a paragraph that one of its demands rests on. */
export function differencesOnDemands(data: Dataset, statement: string): readonly DifferenceEntry[] {
  const places = data.statements.filter((s) => s.id === statement).flatMap((s) => s.demands.map((d) => d.evidence));
  const onDemand = (e: Evidence): boolean => places.some((p) => p.source === e.source && p.paragraphs.some((n) => e.paragraphs.includes(n)));
  return data.differences.filter((d) => d.concerns?.statements?.includes(statement) && d.versions.some((v) => v.evidence && onDemand(v.evidence))).map((d) => entryOf(data, d));
}

function entryOf(data: Dataset, d: Difference): DifferenceEntry {
  return {
    id: d.id,
    question: d.question,
    versions: d.versions.map((v) => ({ who: v.who, words: v.words, places: places(data, v.evidence ? [v.evidence] : [], ...quotedWords(v.words, v)), references: referenceLinks(data, v.references) })),
    shown: d.shown,
    concerns: concerns(data, d),
  };
}
