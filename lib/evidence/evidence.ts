/** From a fact to its source: words for the strength of evidence, places in a source, and links that open at the words. */
import type { Dataset, Evidence, Source, Statement, Strength } from '../schema';
import { sourceHref } from '../site/links';

/** Strength of evidence in words: always words, never an icon or a colour. */
export const strengthText: Record<Strength, string> = {
  full_text: 'Full text held',
  quoted: 'Quoted by the press',
  reported: 'Reported by the press',
  mentioned: 'Mentioned only',
  public_record: 'Public record',
};

/** First and last of each unbroken run: [2, 4, 5, 6] → [[2, 2], [4, 6]]. */
export function runsOf(numbers: readonly number[]): readonly (readonly [number, number])[] {
  const out: [number, number][] = [];
  for (const n of [...numbers].sort((a, b) => a - b)) {
    const last = out.at(-1);
    if (last && n === last[1] + 1) last[1] = n;
    else out.push([n, n]);
  }
  return out;
}

const runText = ([a, b]: readonly [number, number]): string => (a === b ? `${a}` : `${a}–${b}`);

/** Paragraph numbers with runs joined: [2, 4, 5, 6] → "2, 4–6". */
export const runs = (numbers: readonly number[]): string => runsOf(numbers).map(runText).join(', ');

/** A place in a source: "Gazette ¶ 10–12". The space after the sign does not break. */
export const placeText = (source: Source, paragraphs: readonly number[]): string => `${source.short} ¶\u00a0${runs(paragraphs)}`;

/** The source with this id. Throws for an unknown id, which the data check makes impossible. */
export function sourceOf(data: Dataset, id: string): Source {
  const source = data.sources.find((s) => s.id === id);
  if (!source) throw new Error(`no source "${id}"`);
  return source;
}

/** First paragraph of the row of the source page that holds a paragraph: rows may stand for a run, but a list of names stands line by line. */
export function rowOf(source: Source, paragraph: number): number {
  const row = source.paragraphs.find((p) => p.n <= paragraph && paragraph <= (p.to ?? p.n));
  return row === undefined || row.kind === 'names' ? paragraph : row.n;
}

/** The page of the evidence on this site, at the paragraph: `/sources/gazette/#p10`. */
export function evidenceHref(data: Dataset, e: Evidence): string {
  const source = sourceOf(data, e.source);
  return sourceHref(e.source, rowOf(source, e.paragraphs[0] ?? 1));
}

/** One link for each run of paragraphs, so that every place can be opened: "Gazette ¶ 4" and "¶ 7". */
export function evidenceLinks(data: Dataset, e: Evidence): readonly { readonly href: string; readonly text: string }[] {
  const source = sourceOf(data, e.source);
  return runsOf(e.paragraphs).map((run, i) => ({
    href: sourceHref(e.source, rowOf(source, run[0])),
    text: `${i === 0 ? `${source.short} ` : ''}¶\u00a0${runText(run)}`,
  }));
}

/** Exact words on a published page; `before` and `after` are words next to them, for where they stand more than once. */
export interface Words {
  readonly text: string;
  readonly before?: string;
  readonly after?: string;
}

/** "-" and "," are syntax in a text fragment. */
const escaped = (words: string): string => encodeURIComponent(words).replace(/-/g, '%2D');

const directive = ({ text, before, after }: Words): string => `text=${before === undefined ? '' : `${escaped(before)}-,`}${escaped(text)}${after === undefined ? '' : `,-${escaped(after)}`}`;

/**
 * The published copy, opened at some words unless its publisher's page is known not to print them; several are all marked there, and
 * the first is opened. Rule for the text fragment: https://wicg.github.io/scroll-to-text-fragment/.
 */
export function publishedHref(source: Source, ...words: readonly Words[]): string {
  if (words.length === 0 || source.fragments === false) return source.url;
  return `${source.url}#:~:${words.map(directive).join('&')}`;
}

/**
 * Strength of a statement's evidence in words. Where the source is not the press but another speaker's release, it says so: "Quoted in a
 * release".
 */
export function strengthOf(data: Dataset, statement: Statement): string {
  const first = statement.evidence[0];
  const inRelease = first !== undefined && sourceOf(data, first.source).kind !== 'press';
  const words = inRelease ? { ...strengthText, quoted: 'Quoted in a release', reported: 'Reported in a release' } : strengthText;
  return words[statement.strength];
}
