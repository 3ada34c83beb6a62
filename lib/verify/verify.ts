/**
 * The case against the texts it was taken from, so that anyone who holds the texts can redo every count and every quotation.
 * The texts are not ours to hand on; this reads those the user holds.
 */
import { createHash } from 'node:crypto';
import type { Dataset, Source } from '../dataset/schema';
import { printedNames, type PrintedName } from './letter';
import { paragraphsOf } from './paragraphs';
import { claimedWords, locators } from './quotes';

/** A text the user holds; `name` is its file name. */
export interface HeldText {
  readonly name: string;
  readonly text: string;
}

/** What was compared. `differs` says where and how; `unchecked` what nothing here could tell. */
export interface Verification {
  readonly agrees: readonly { readonly what: string; readonly count: number }[];
  readonly differs: readonly string[];
  readonly unchecked: readonly string[];
}

const sha256 = (text: string): string => createHash('sha256').update(text, 'utf8').digest('hex');
const short = (text: string): string => (text.length > 90 ? `${text.slice(0, 87)}…` : text);
const plain = (text: string): string => text.replace(/\u00a0/g, ' ');

/** The text of a source: the one with its fingerprint, else the one named after it. */
function held(source: Source, texts: readonly HeldText[]): HeldText | undefined {
  return texts.find((t) => sha256(t.text) === source.sha256) ?? texts.find((t) => t.name.replace(/\.[^.]+$/, '') === source.id);
}

function letterDifferences(data: Dataset, letter: readonly PrintedName[]): readonly string[] {
  const found: string[] = [];
  const compare = (n: number, field: string, ours: string | undefined, printed: string | undefined) => {
    if (ours !== printed) found.push(`signatories ${n} ${field}: the case says ${ours === undefined ? 'nothing' : `"${ours}"`}, the letter prints ${printed === undefined ? 'nothing' : `"${printed}"`}`);
  };
  if (data.signatures.length !== letter.length) found.push(`signatories: the case has ${data.signatures.length} names, the letter ${letter.length}`);
  for (const printed of letter) {
    const ours = data.signatures[printed.n - 1];
    if (!ours) continue;
    compare(printed.n, 'name', ours.name, printed.name);
    compare(printed.n, 'mandate', ours.mandate, printed.mandate);
    compare(printed.n, 'country_printed', ours.country_printed, printed.country);
    compare(printed.n, 'paragraphs', ours.paragraphs.join('|'), printed.paragraphs.join('|'));
  }
  return found;
}

/** Compares names, order, mandates, countries, quotations and locators with the texts. */
export function verify(data: Dataset, texts: readonly HeldText[]): Verification {
  const differs: string[] = [];
  const unchecked: string[] = [];
  const paragraphs = new Map<string, readonly string[]>();
  for (const source of data.sources) {
    const text = held(source, texts);
    if (!text) {
      unchecked.push(`sources ${source.id}: no text with its fingerprint, and none named ${source.id}.txt`);
      continue;
    }
    const lines = paragraphsOf(text.text);
    paragraphs.set(source.id, lines);
    if (sha256(text.text) !== source.sha256) differs.push(`sources ${source.id} sha256: ${text.name} is not the text the facts were taken from`);
    const last = Math.max(...source.paragraphs.map((p) => p.to ?? p.n));
    if (last !== lines.length) differs.push(`sources ${source.id} paragraphs: described to ¶ ${last}, ${text.name} has ${lines.length}`);
  }

  const letterSource = data.sources.find((s) => s.id === data.case.letter.source);
  const list = letterSource?.paragraphs.find((p) => p.kind === 'names');
  const lines = letterSource && paragraphs.get(letterSource.id);
  const letter = list && lines ? printedNames(lines, list.n, list.to ?? list.n) : [];
  if (lines) differs.push(...letterDifferences(data, letter));
  else unchecked.push('signatories: the letter is not in the folder');

  const words = claimedWords(data).filter((c) => paragraphs.has(c.source));
  for (const c of words) {
    const place = c.paragraphs.map((p) => plain(paragraphs.get(c.source)?.[p - 1] ?? ''));
    if (!place.some((p) => p.includes(plain(c.words)))) differs.push(`${c.where}: "${short(c.words)}" does not stand in ${c.source} ¶ ${c.paragraphs.join(', ')}`);
  }
  const places = locators(data).filter((l) => paragraphs.has(l.source));
  for (const l of places) {
    const end = paragraphs.get(l.source)?.length ?? 0;
    for (const p of l.paragraphs.filter((x) => x > end)) differs.push(`${l.where}: ${l.source} ¶ ${p} is past the end (${end})`);
  }
  unchecked.push(
    `${data.references.length} references and ${data.record.length} public-record entries: outside the texts, open their links`,
    'what the summaries, notes and definitions mean: our own words, read them beside the paragraph they cite',
  );
  return {
    agrees: [
      { what: 'texts found', count: paragraphs.size },
      { what: 'names, mandates and countries as printed, in order', count: letter.filter((p) => { const s = data.signatures[p.n - 1]; return s?.name === p.name && s.mandate === p.mandate && s.country_printed === p.country; }).length },
      { what: 'quotations compared letter by letter', count: words.length },
      { what: 'places looked up', count: places.length },
    ],
    differs,
    unchecked,
  };
}
