/** Looks for a claim in a text. */
import { type Claim, normal } from '../dataset/claims/claim';
import { figuresIn } from '../dataset/claims/figures';

/** A letter or digit: words end where none stands beside them, so that "1 May" is not found in "21 May". */
const inside = /[\p{L}\p{N}]/u;

function hasWords(text: string, words: string): boolean {
  const starts = inside.test(words[0] ?? '');
  const ends = inside.test(words.at(-1) ?? '');
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
    const cut = (starts && inside.test(text[at - 1] ?? '')) || (ends && inside.test(text[at + words.length] ?? ''));
    if (!cut) return true;
  }
  return false;
}

/** Does a paragraph, already normal, carry the claim? */
export function carries(paragraph: string, { kind, words, whole }: Pick<Claim, 'kind' | 'words' | 'whole'>): boolean {
  if (kind === 'figure') return figuresIn(paragraph).includes(words);
  return whole ? paragraph === normal(words) : hasWords(paragraph, normal(words));
}
