/** The list under the letter, paragraph by paragraph as printed, so that every locator in it has a line to open. */
import type { Dataset } from '../schema';
import { signatureHref } from '../site/links';

/** One paragraph of the list: a name, a mandate, or both. `href` is the row in the list of names. */
export interface LetterLine {
  readonly paragraph: number;
  readonly href: string;
  readonly name?: string;
  readonly mandate?: string;
}

/** Names and mandates in the letter's order. */
export const letterLines = (data: Pick<Dataset, 'signatures'>): readonly LetterLine[] =>
  data.signatures.flatMap<LetterLine>(({ n, name, mandate: office, country_printed, paragraphs: [first = 0, second] }) => {
    const href = signatureHref(n);
    const mandate = [office, country_printed].filter(Boolean).join(', ') || undefined;
    return second === undefined ? [{ paragraph: first, href, name, mandate }] : [{ paragraph: first, href, name }, { paragraph: second, href, mandate }];
  });
