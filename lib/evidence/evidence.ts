/** From a fact to its source: words for the strength of evidence, places in a source, and links that open at the words. */
import type { Dataset, Evidence, Source, Statement, Strength } from '../dataset/schema';

/** Strength of evidence in words: always words, never an icon or a colour. */
export const strengthText: Record<Strength, string> = {
  full_text: 'Full text held',
  quoted: 'Quoted by the press',
  reported: 'Reported by the press',
  mentioned: 'Mentioned only',
  public_record: 'Public record',
};

/** Paragraph numbers with runs joined: [2, 4, 5, 6] → "2, 4–6". */
export function runs(numbers: readonly number[]): string {
  const out: [number, number][] = [];
  for (const n of [...numbers].sort((a, b) => a - b)) {
    const last = out.at(-1);
    if (last && n === last[1] + 1) last[1] = n;
    else out.push([n, n]);
  }
  return out.map(([a, b]) => (a === b ? `${a}` : `${a}–${b}`)).join(', ');
}

/** A place in a source: "VOA Khmer ¶ 10–12". The space after the sign does not break. */
export const placeText = (source: Source, paragraphs: readonly number[]): string => `${source.short} ¶\u00a0${runs(paragraphs)}`;

/** The source with this id. Throws for an unknown id, which the data check makes impossible. */
export function sourceOf(data: Dataset, id: string): Source {
  const source = data.sources.find((s) => s.id === id);
  if (!source) throw new Error(`no source "${id}"`);
  return source;
}

/** First paragraph row of the source page that holds a paragraph: rows may stand for a run. */
export function rowOf(source: Source, paragraph: number): number {
  return source.paragraphs.find((p) => p.n <= paragraph && paragraph <= (p.to ?? p.n))?.n ?? paragraph;
}

/** The page of the evidence on this site, at the paragraph: `/sources/voa-khmer/#p10`. */
export function evidenceHref(data: Dataset, e: Evidence): string {
  const source = sourceOf(data, e.source);
  return `/sources/${e.source}/#p${rowOf(source, e.paragraphs[0] ?? 1)}`;
}

/**
 * The published copy, opened at some words where the publisher's page prints them.
 * Rule for the text fragment: https://wicg.github.io/scroll-to-text-fragment/ ("-" and "," are syntax there and must be escaped).
 */
export function publishedHref(source: Source, words?: string): string {
  if (!words || !source.fragments) return source.url;
  return `${source.url}#:~:text=${encodeURIComponent(words).replace(/-/g, '%2D')}`;
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
