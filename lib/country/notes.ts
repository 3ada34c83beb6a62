/** What a reader of a country's page should know besides: editor's notes, notes on its names, and where sources differ. */
import type { CountryTally } from '../counts/tally';
import { filled } from '../counts/texts';
import type { Dataset, Signature } from '../schema';
import { evidenceLinks } from '../evidence/evidence';
import { flags } from '../evidence/flags';
import { differenceHref, signatureHref } from '../site/links';
import type { Part } from '../lookup/linked-names';
import { ownWords } from '../evidence/own-words';
import { referenceLinks } from '../evidence/reference-links';
import type { Link } from '../evidence/voices';

/** A note ends in its sources, always; `id` is the anchor that "see note" opens. */
export interface NoteRow {
  readonly id: string;
  readonly lead: string;
  /** Where the lead words lead to: the name's line. */
  readonly leadHref?: string;
  readonly text: string;
  /** The text with its counts and the names of signatories as links. */
  readonly parts: readonly Part[];
  readonly sources: readonly Link[];
}

/** Anchor of the note on a name. */
export const noteAnchor = (n: number): string => `note-${n}`;

/** The note on a name with its source; nothing where there is none. */
export function signatureNote(data: Dataset, s: Signature): NoteRow | undefined {
  if (s.note === undefined) return undefined;
  return {
    id: noteAnchor(s.n),
    lead: `${s.name} (${s.n})`,
    leadHref: signatureHref(s.n),
    text: filled(data, s.note, true),
    parts: ownWords(data, s.note),
    sources: referenceLinks(data, s.note_reference === undefined ? [] : [s.note_reference]),
  };
}

function editorsNotes(data: Dataset, alpha2: string): readonly NoteRow[] {
  return data.notes
    .filter((note) => note.countries.includes(alpha2))
    .map((note) => ({
      id: note.id,
      lead: note.lead,
      text: filled(data, note.text, true),
      parts: ownWords(data, note.text),
      sources: [
        ...(note.evidence ?? []).flatMap((e) => evidenceLinks(data, e)),
        ...referenceLinks(data, note.references),
        ...(note.difference === undefined ? [] : [{ href: differenceHref(note.difference), text: 'Where sources differ' }]),
      ],
    }));
}

/** Editor's notes on the country, then those on its names and on names that concern it although they stand elsewhere. */
export function countryNotes(data: Dataset, alpha2: string, tally?: CountryTally): readonly NoteRow[] {
  const names = data.signatures.filter((s) => tally?.signatures.includes(s) || (s.country !== undefined && s.note_country === alpha2));
  return [...editorsNotes(data, alpha2), ...names.flatMap((s) => signatureNote(data, s) ?? [])];
}

/** Questions on which sources differ and that concern the country or one of its names. */
export function countryDifferences(data: Dataset, alpha2: string, tally?: CountryTally): readonly Link[] {
  const all = [...flags(data, 'countries', alpha2), ...(tally?.signatures ?? []).flatMap((s) => flags(data, 'signatures', s.n))];
  return all.filter((flag, i) => all.findIndex((f) => f.href === flag.href) === i);
}
