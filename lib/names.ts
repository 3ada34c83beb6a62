/** Names of persons and countries as a reader types them. */

/**
 * Folded form for finding: no accents, lower case, only letters and digits, words apart. "Müller-Gemmeke" → "muller gemmeke".
 * Deliberately no fuzzy matching: on a page about who signed, a near miss is a wrong answer.
 */
export function fold(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[øØ]/g, 'o')
    .replace(/[łŁ]/g, 'l')
    .replace(/ß/g, 'ss')
    .toLowerCase()
    .replace(/[’'`.]/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** Does every word of the query begin some word of the text? So word order and middle names do not matter. */
export function matches(foldedText: string, foldedQuery: string): boolean {
  const words = foldedText.split(' ');
  return foldedQuery.split(' ').every((q) => words.some((w) => w.startsWith(q)));
}
