/** Each place a fact rests on as two links: to the paragraph on this site, and to the published copy. */
import type { Dataset, Evidence } from '../dataset/schema';
import { evidenceHref, placeText, publishedHref, sourceOf } from './evidence';

/** A place, and its published copy; `atWords` where that link opens at the words themselves. */
export interface Place {
  readonly href: string;
  readonly text: string;
  readonly published: string;
  readonly atWords: boolean;
}

/** `words` are exact words printed at the first place of `wordsIn`, if any. */
export function places(data: Dataset, evidence: readonly Evidence[], words?: { readonly text: string; readonly source: string }): readonly Place[] {
  return evidence.map((e) => {
    const source = sourceOf(data, e.source);
    const exact = words?.source === e.source ? words.text : undefined;
    return {
      href: evidenceHref(data, e),
      text: placeText(source, e.paragraphs),
      published: publishedHref(source, exact),
      atWords: exact !== undefined && source.fragments,
    };
  });
}
