/** Where sources differ, ready to print: versions with their places, and the pages that carry a flag to the entry. */
import { countryOf } from '../lookup/countries';
import type { Dataset, Difference } from '../schema';
import { concerned } from '../evidence/concerned';
import { places, type Place } from '../evidence/evidence-links';
import { ownWords } from '../evidence/own-words';
import { quotedWords } from '../evidence/quoted';
import { countryHref, demandHref, eventHref, homeHref, signatoriesHref, signatureHref, sourceHref, statementHref } from '../site/links';
import { referenceLinks } from '../evidence/reference-links';
import { speaker } from '../lookup/speakers';
import { statementName } from '../evidence/statement-detail';
import type { Link } from '../evidence/voices';
import type { Part } from '../lookup/linked-names';

export interface Version {
  readonly who: string;
  readonly words: readonly Part[];
  readonly places: readonly Place[];
  readonly references: readonly Link[];
}

export interface DifferenceEntry {
  readonly id: string;
  readonly question: string;
  readonly versions: readonly Version[];
  readonly shown: readonly Part[];
  /** How many documents have a version, and whether, apart from them, the public record has one. */
  readonly sides: { readonly documents: number; readonly record: boolean };
  readonly concerns: readonly Link[];
}

const onPages: Readonly<Record<'names' | 'totals', Link>> = { names: { href: signatoriesHref, text: 'The list of names' }, totals: { href: homeHref, text: 'The front page and its maps' } };

/** Every page, or place on a page, that carries a flag to the entry. */
function concerns(data: Dataset, d: Difference): readonly Link[] {
  const c = concerned(data, d);
  return [
    ...data.signatures.filter((s) => c.signatures.includes(s.n)).map((s) => ({ href: signatureHref(s.n), text: `No. ${s.n}, ${s.name}` })),
    ...c.countries.map((code) => countryOf(data, code)).map((x) => ({ href: countryHref(x.slug), text: x.name })),
    ...c.speakers.map((id) => speaker(data, id)).map((x) => ({ href: x.href, text: x.name })),
    ...data.statements.filter((s) => c.statements.includes(s.id)).map((s) => ({ href: statementHref(s.id), text: statementName(data, s) })),
    // An event that is a statement stands there as the statement.
    ...data.events.filter((e) => c.events.includes(e.id) && !e.statement).map((e) => ({ href: eventHref(e.id), text: e.title })),
    ...data.demands.filter((x) => c.demands.includes(x.id)).map((x) => ({ href: demandHref(x.id), text: `Demand: ${x.label}` })),
    ...data.sources.filter((s) => c.sources.includes(s.id)).map((s) => ({ href: sourceHref(s.id), text: s.short })),
    ...c.pages.map((page) => onPages[page]),
  ];
}

const sides = ({ versions }: Difference): DifferenceEntry['sides'] => ({
  documents: new Set(versions.flatMap((v) => (v.evidence ? [v.evidence.source] : []))).size,
  record: versions.some((v) => (v.references ?? []).length > 0 && !v.evidence),
});

/** One entry. */
export function differenceEntry(data: Dataset, d: Difference): DifferenceEntry {
  return {
    id: d.id,
    question: d.question,
    versions: d.versions.map((v) => ({ who: v.who, words: ownWords(data, v.words), places: places(data, v.evidence ? [v.evidence] : [], ...quotedWords(v.words, v)), references: referenceLinks(data, v.references) })),
    shown: ownWords(data, d.shown),
    sides: sides(d),
    concerns: concerns(data, d),
  };
}

/** All entries in the file's order. */
export const differenceEntries = (data: Dataset): readonly DifferenceEntry[] => data.differences.map((d) => differenceEntry(data, d));
