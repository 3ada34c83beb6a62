/** One claim against the texts: where it stands, or what stands there instead. */
import { type Claim, claimName, claimText } from '../dataset/claims/claim';
import { figuresIn } from '../dataset/claims/figures';
import { placesText } from '../dataset/rules/ledger';
import { fieldName, type Path, type Row, type Table, type Tables } from '../dataset/table';
import { excerpt, shared } from './excerpt';
import { carries } from './find';
import type { Held } from './texts';

export type Texts = ReadonlyMap<string, Held>;

/** Where a claim was found. */
export interface Found {
  readonly claim: Claim;
  readonly source: string;
  readonly paragraph: number;
}

/** `data/cases/x/statements.yaml:41 quote.text`: where in the data, as in messages of the data check. */
export const where = (table: Table, row: Row, path: Path): string => `${table.file}:${row.lineOf(path)} ${fieldName(path)}`;

/** "¶ 6 (gazette.txt:11)"; past the end of the text only the paragraph. */
export function at(held: Held, paragraph: number): string {
  const line = held.paragraphs[paragraph - 1]?.line;
  return line === undefined ? `¶ ${paragraph}` : `¶ ${paragraph} (${held.name}:${line})`;
}

/** The first of its places that has it. */
export function find(claim: Claim, texts: Texts): Found | undefined {
  for (const { source, paragraphs } of claim.places) {
    const paragraph = paragraphs.find((p) => carries(texts.get(source)?.paragraphs[p - 1]?.text ?? '', claim));
    if (paragraph !== undefined) return { claim, source, paragraph };
  }
  return undefined;
}

/** Characters. Figures and single common words stand in many places by chance. */
const tooShort = 10;

/** Another place where the words do stand, so that a wrong number is seen at once. */
function elsewhere(claim: Claim, texts: Texts): string | undefined {
  if (claim.words.length < tooShort) return undefined;
  for (const { source } of claim.places) {
    const held = texts.get(source);
    const i = held?.paragraphs.findIndex((p) => carries(p.text, claim)) ?? -1;
    if (held && i >= 0) return `it stands in ${at(held, i + 1)}; correct the paragraph`;
  }
  return undefined;
}

/** Paragraphs that are shown with a difference: all of a few; of many the one that comes nearest, if any does. */
function standing({ places, words }: Claim, texts: Texts): readonly { readonly place: string; readonly text: string }[] {
  const all = places.flatMap(({ source, paragraphs }) => {
    const held = texts.get(source);
    return held ? paragraphs.flatMap((p) => (held.paragraphs[p - 1] ? [{ place: at(held, p), text: held.paragraphs[p - 1]?.text ?? '' }] : [])) : [];
  });
  if (all.length <= 3) return all;
  const nearest = all.reduce((a, b) => (shared(b.text, words) > shared(a.text, words) ? b : a));
  return shared(nearest.text, words) > 0 ? [nearest] : [];
}

/** What is wrong: where in the data, what it says, what stands at that place, and what to do. */
export function difference(tables: Tables, claim: Claim, texts: Texts): string {
  const called = claimName[claim.kind];
  const stands = standing(claim, texts).map(({ place, text }) => `${place} ${claim.kind === 'figure' ? `has the figures ${figuresIn(text).join(', ') || 'none'}` : `prints "${excerpt(text, claim.words)}"`}`);
  const says = `${where(claim.table, claim.row, claim.path)}: ${claimText(claim)} does not stand in ${placesText(tables, claim)}`;
  return [says, ...stands, elsewhere(claim, texts) ?? `correct the ${called} or the paragraphs`].join('; ');
}
