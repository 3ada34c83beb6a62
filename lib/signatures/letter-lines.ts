/** The list under the letter, paragraph by paragraph as printed, so that every locator in it has a line to open. */
import type { Dataset } from '../dataset/schema';
import { signatureHref } from '../site/links';

/** One paragraph of the list: a name, which leads to its row in the list of names, a mandate, or both. */
export interface LetterLine {
  readonly paragraph: number;
  readonly name?: { readonly text: string; readonly href: string };
  readonly mandate?: string;
}

/** Names and mandates in the letter's order. */
export const letterLines = (data: Pick<Dataset, 'signatures'>): readonly LetterLine[] =>
  data.signatures.flatMap<LetterLine>(({ n, name: text, mandate: office, country_printed, paragraphs: [first = 0, second] }) => {
    const name = { text, href: signatureHref(n) };
    const mandate = [office, country_printed].filter(Boolean).join(', ') || undefined;
    return second === undefined ? [{ paragraph: first, name, mandate }] : [{ paragraph: first, name }, { paragraph: second, mandate }];
  });
