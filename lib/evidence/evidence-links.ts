/** Each place a fact rests on as links: to its paragraphs on this site, and to the published copy. */
import type { Dataset, Evidence } from '../schema';
import { evidenceHref, evidenceLinks, placeText, publishedHref, sourceOf, type Words } from './evidence';
import type { Link } from './voices';

/** A place, and its published copy; `atWords` where that link was seen to open at the words themselves. */
export interface Place {
  /** The first paragraph. */
  readonly href: string;
  /** All paragraphs: "Gazette ¶ 4, 7". */
  readonly text: string;
  /** One link for each run of paragraphs: "Gazette ¶ 4", "¶ 7". */
  readonly runs: readonly Link[];
  readonly published: string;
  readonly atWords: boolean;
}

/** Exact words of one source; without `source` they stand in each place. */
export interface PlacedWords extends Words {
  readonly source?: string;
}

/** `words` are exact words printed at the place of their source. */
export function places(data: Dataset, evidence: readonly Evidence[], ...words: readonly PlacedWords[]): readonly Place[] {
  return evidence.map((e) => {
    const source = sourceOf(data, e.source);
    const here = words.filter((w) => w.source === undefined || w.source === e.source);
    return {
      href: evidenceHref(data, e),
      text: placeText(source, e.paragraphs),
      runs: evidenceLinks(data, e),
      published: publishedHref(source, ...here),
      atWords: here.length > 0 && source.fragments === true,
    };
  });
}
