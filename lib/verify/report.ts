/** What was compared, as lines for a terminal: agreements by place, differences, and plainly what was not checked. */
import { runs } from '../evidence/evidence';
import { quotationsOf } from '../dataset/claims/quotations';
import { amount } from '../dataset/fault';
import { parsedRows, type Tables } from '../dataset/table';
import { where } from './compare';
import type { Held } from './texts';
import type { Verification } from './verify';

/** Kinds of claims in the order of the report, as one and as several. */
const kinds = [
  ['quotation', 'quotation', 'quotations, letter by letter'],
  ['demand', 'wording of a demand', 'wordings of demands'],
  ['name', 'name of a person', 'names of persons'],
  ['role', 'role', 'roles as printed'],
  ['title', 'title', 'titles'],
  ['figure', 'figure', 'figures'],
  ['date', 'wording of a date', 'wordings of dates'],
  ['place', 'name of a place', 'names of places'],
  ['signatory', 'line of the list', 'lines of the list'],
] as const;

function agreements(v: Verification, held: Held): readonly string[] {
  const { id, short } = held.source;
  const line = (n: number, what: string, paragraphs: readonly number[]): string => `  ${String(n).padStart(5)}  ${what}: ¶ ${runs([...new Set(paragraphs)])}`;
  const own = kinds.flatMap(([kind, one, many]) => {
    const found = v.found.filter((f) => f.source === id && f.claim.kind === kind);
    return found.length > 0 ? [line(found.length, found.length === 1 ? one : many, found.map((f) => f.paragraph))] : [];
  });
  const cited = v.cited.filter((l) => l.source === id);
  const list = v.letter && held.source.paragraphs.some((p) => p.kind === 'names') ? [`  ${String(v.letter.agrees).padStart(5)}  names in the letter’s order, ${v.letter.mandates} of them with mandate`] : [];
  return [
    `agrees  ${short} (${held.name}, ${amount(held.paragraphs.length, 'paragraph')}${held.same ? ', the text the facts were taken from' : ''})`,
    ...list,
    ...own,
    ...(cited.length > 0 ? [line(cited.length, cited.length === 1 ? 'place cited is there' : 'places cited are there', cited.flatMap((l) => l.paragraphs))] : []),
  ];
}

/** What no comparison of words can tell. */
function unchecked(tables: Tables, v: Verification): readonly string[] {
  const missing = v.missing.map((id) => `source ${id}: no text in the folder has its fingerprint or is named ${id}.txt`);
  const skipped = parsedRows(tables.sources).map(({ parsed }) => parsed.id).filter((id) => !v.texts.has(id) && !v.missing.includes(id));
  const outside = quotationsOf(tables).filter((q) => q.places.length === 0).map((q) => `${where(q.table, q.row, q.path)}: the quotation "${q.words}" is of no source text; open its reference`);
  return [
    ...missing,
    ...(skipped.length > 0 ? [`left out by --only: ${skipped.join(', ')}`] : []),
    ...(v.left > 0 ? [`${amount(v.left, 'claim')} on texts that are not here`] : []),
    ...v.strangers.map((name) => `${name}: the text of no source here; name it after its source, for example ${tables.sources.rows.length > 0 ? `${parsedRows(tables.sources)[0]?.parsed.id ?? 'letter'}.txt` : 'letter.txt'}`),
    ...outside,
    `${amount(tables.references.rows.length, 'reference')} and ${amount(tables.record.rows.length, 'entry', 'entries')} of the public record: outside the texts, open their links`,
    'what summaries, notes, demands, names of bodies and definitions mean, and dates of the kinds "about" and "range" without words: our own words, read them beside the paragraphs they cite',
    'texts and sums of case.yaml, chambers, memberships: not taken from the texts',
  ];
}

/** Every line of the report; the last is the verdict. */
export function report(tables: Tables, v: Verification): readonly string[] {
  const compared = v.found.length;
  const verdict =
    v.differs.length > 0
      ? amount(v.differs.length, 'difference')
      : v.missing.length > 0 || compared === 0
        ? `incomplete: ${compared === 0 ? 'nothing was compared' : `${amount(v.missing.length, 'source')} without a text`}; add the texts, or choose with --only`
        : `no difference: ${amount(compared, 'claim')} in ${amount(v.texts.size, 'text')}`;
  return [...[...v.texts.values()].flatMap((held) => agreements(v, held)), ...v.differs.map((d) => `DIFFERS  ${d}`), ...unchecked(tables, v).map((u) => `not checked  ${u}`), verdict];
}

/** Does everything that was asked for agree? */
export const agreed = (v: Verification): boolean => v.differs.length === 0 && v.missing.length === 0 && v.found.length > 0;
