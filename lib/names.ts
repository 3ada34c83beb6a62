/** Names of persons, bodies and countries as a reader types them. Runs in the browser too, so it knows neither data nor page. */

/** Letters that Unicode does not take apart into a plain letter and a mark. */
const plain: Readonly<Record<string, string>> = { ø: 'o', ł: 'l', ß: 'ss', æ: 'ae', œ: 'oe', đ: 'd', ð: 'd', þ: 'th', ı: 'i' };

/** Letters that are also written as two where a keyboard lacks them: "Müller" is looked for as "Muller" and as "Mueller". */
const asTwo: Readonly<Record<string, string>> = { ä: 'ae', ö: 'oe', ü: 'ue', å: 'aa', ø: 'oe' };

/**
 * Folded form for finding: no accents, lower case, only letters and digits, words apart. "Müller-Gemmeke" → "muller gemmeke".
 * Deliberately no fuzzy matching: on a page about who signed, a near miss is a wrong answer.
 */
export const fold = (text: string): string =>
  text
    .toLowerCase()
    .normalize('NFKD')
    .replace(/\p{M}|[‘’ʻʼ'`.]/gu, '')
    .replace(/[øłßæœđðþı]/g, (c) => plain[c]!)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** Both ways to fold a text, joined by `|` where they differ: "Müller" → "muller|mueller". Use it for what is looked for and for what is looked through. */
export function forms(text: string): string {
  const one = fold(text);
  const two = fold(text.toLowerCase().normalize('NFC').replace(/[äöüåø]/g, (c) => asTwo[c]!));
  return one === two ? one : `${one}|${two}`;
}

/** Does the word begin some word of the text? What follows may run on without a gap, so "timorl" begins "timor leste". */
const begins = (text: string, word: string): boolean =>
  text.split('|').some((form) => form.split(' ').some((_, i, words) => words.slice(i).join('').startsWith(word)));

/**
 * Does every word of the query begin some word of the text? So word order and middle names do not matter, nor whether hyphens and
 * gaps were typed. Both sides are folded, by `fold` or by `forms`.
 */
export const matches = (text: string, query: string): boolean =>
  query.split('|').some((form) => form.split(' ').every((word) => begins(text, word)) || begins(text, form.replaceAll(' ', '')));

/** A text in pieces, those that answer the folded query marked `true`; joined they are the text. */
export function marked(text: string, query: string): readonly (readonly [piece: string, found: boolean])[] {
  const words = query.split(/[ |]/).concat(query.replaceAll(' ', '').split('|'));
  const pieces: [string, boolean][] = [];
  let done = 0;
  for (const { index } of text.matchAll(/[\p{L}\p{N}][\p{L}\p{N}\p{M}‘’ʻʼ'`.]*/gu)) {
    const end = Math.max(...words.map((word) => endOf(text, index, word)));
    if (index < done || end <= index) continue;
    pieces.push([text.slice(done, index), false], [text.slice(index, end), true]);
    done = end;
  }
  return [...pieces, [text.slice(done), false] as const].filter(([piece]) => piece);
}

/** Where the word ends that begins at `start`, or `start` if another word stands there. */
function endOf(text: string, start: number, word: string): number {
  for (let end = start + 1; end <= text.length; end++) {
    const seen = forms(text.slice(start, end)).replaceAll(' ', '').split('|');
    if (word && seen.some((form) => form.startsWith(word))) return end + /^\p{M}*/u.exec(text.slice(end))![0].length;
    if (!seen.some((form) => word.startsWith(form))) break;
  }
  return start;
}
