/**
 * The case against the texts it was taken from, so that anyone who holds the texts can redo every count and every quotation.
 * The texts are not ours to hand on; this reads those the user holds.
 */
import { claimsOf } from '../dataset/claims/claims';
import { locatorsOf, type Locator } from '../dataset/claims/locators';
import { caseRow, parsedRows, type Tables } from '../dataset/table';
import { at, difference, find, type Found, type Texts, where } from './compare';
import { compareLetter, type LetterComparison } from './letter-differences';
import { type Held, heldText, type HeldText } from './texts';

/** What was compared. Nothing that differs is in `found`, `cited` or `letter.agrees`. */
export interface Verification {
  readonly texts: Texts;
  readonly found: readonly Found[];
  readonly cited: readonly Locator[];
  /** Absent where the letter was not looked at. */
  readonly letter?: LetterComparison;
  /** Where, what the data says, what stands there, what to do. */
  readonly differs: readonly string[];
  /** Sources that should have been compared and have no text. */
  readonly missing: readonly string[];
  /** Claims that only a text outside this comparison could show. */
  readonly left: number;
  /** Files that are the text of no source. */
  readonly strangers: readonly string[];
}

function textDifferences(tables: Tables, texts: Texts): readonly string[] {
  const table = tables.sources;
  return parsedRows(table).flatMap((row) => {
    const held = texts.get(row.parsed.id);
    if (!held) return [];
    const last = Math.max(...row.parsed.paragraphs.map((p) => p.to ?? p.n));
    const other = held.same ? [] : [`${where(table, row, ['sha256'])}: ${held.name} is not the text the facts were taken from; get that text, or read the new one and correct the fingerprint`];
    return last === held.paragraphs.length ? other : [...other, `${where(table, row, ['paragraphs'])}: described to ¶ ${last}, ${held.name} has ${held.paragraphs.length} paragraphs; describe all of them`];
  });
}

/** Compares everything that is claimed of the sources in `only` (ids), or of all. */
export function verify(tables: Tables, files: readonly HeldText[], only: readonly string[] = []): Verification {
  const wanted = parsedRows(tables.sources).map(({ parsed }) => parsed).filter(({ id }) => only.length === 0 || only.includes(id));
  const held = wanted.flatMap((source) => heldText(source, files) ?? []);
  const texts: Texts = new Map(held.map((h): [string, Held] => [h.source.id, h]));
  const letterText = texts.get(caseRow(tables)?.parsed?.letter.source ?? '');
  const letter = letterText && compareLetter(tables, letterText);

  const results = claimsOf(tables).map((claim) => ({ claim, found: find(claim, texts), open: claim.places.some((p) => !texts.has(p.source)) }));
  const lost = results.filter(({ claim, found, open }) => !found && !open && !(letter?.differs.length && claim.kind === 'signatory'));
  const locators = locatorsOf(tables).filter((l) => texts.has(l.source));
  const past = locators.flatMap((l) => {
    const text = texts.get(l.source);
    return text ? l.paragraphs.filter((p) => p > text.paragraphs.length).map((p) => ({ l, message: `${where(l.table, l.row, l.path)}: ${at(text, p)}; ${text.name} has ${text.paragraphs.length} paragraphs; correct the number` })) : [];
  });
  const bad = new Set(past.map(({ l }) => l));
  const used = new Set(held.map((h) => h.name));
  return {
    texts,
    found: results.flatMap(({ found }) => found ?? []),
    cited: locators.filter((l) => !bad.has(l)),
    letter,
    differs: [...textDifferences(tables, texts), ...(letter?.differs ?? []), ...lost.map(({ claim }) => difference(tables, claim, texts)), ...past.map(({ message }) => message)],
    missing: wanted.filter(({ id }) => !texts.has(id)).map(({ id }) => id),
    left: results.filter(({ found, open }) => !found && open).length,
    strangers: files.map((f) => f.name).filter((name) => !used.has(name)),
  };
}
