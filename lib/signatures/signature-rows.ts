/** Rows of the list of signatures: as printed, with what is on record beside it, and the ways to its line here and in the published letter. */
import { signatureNote, type NoteRow } from '../country/notes';
import { countryOf } from '../lookup/countries';
import type { Dataset } from '../schema';
import { evidenceHref, publishedHref, runs, sourceOf } from '../evidence/evidence';
import { countryHref } from '../site/links';
import { isEuropean } from '../counts/tally';
import type { Link } from '../evidence/voices';

/** One name. `country` is the printed name, leading to the registry's page. */
export interface SignatureRow {
  readonly n: number;
  readonly name: string;
  readonly onRecord?: string;
  readonly mandate?: string;
  readonly country?: Link;
  readonly kind: 'national' | 'european' | 'not-stated';
  /** "¶ 16–17", opening its line on the letter's page. */
  readonly place: Link;
  /** The published copy, at the name. */
  readonly published: string;
  readonly note?: NoteRow;
}

/** All names in the letter's order. */
export function signatureRows(data: Dataset): readonly SignatureRow[] {
  const letter = sourceOf(data, data.case.letter.source);
  return data.signatures.map((s) => ({
    n: s.n,
    name: s.name,
    onRecord: s.on_record,
    mandate: s.mandate,
    country:
      s.country === undefined ? undefined : { href: countryHref(countryOf(data, s.country).slug), text: s.country_printed ?? countryOf(data, s.country).name },
    kind: s.country === undefined ? 'not-stated' : isEuropean(s) ? 'european' : 'national',
    place: { href: evidenceHref(data, { source: letter.id, paragraphs: s.paragraphs }), text: `¶\u00a0${runs(s.paragraphs)}` },
    published: publishedHref(letter, { text: s.name }),
    note: signatureNote(data, s),
  }));
}
