/** Names of persons, bodies and countries as a reader types them. Runs in the browser too, so it knows neither data nor page. */

/** Letters that Unicode does not take apart into a plain letter and a mark. */
const plain: Readonly<Record<string, string>> = { ø: 'o', ł: 'l', ß: 'ss', æ: 'ae', œ: 'oe', đ: 'd', ð: 'd', þ: 'th', ı: 'i' };

/** Letters that are also written as two: "Müller" is looked for as "Muller" and as "Mueller". */
const asTwo: Readonly<Record<string, string>> = { ä: 'ae', ö: 'oe', ü: 'ue', å: 'aa', ø: 'oe' };

const swapped = (text: string, by: Readonly<Record<string, string>>): string => text.replace(/./g, (c) => by[c] ?? c);

/**
 * Folded form for finding: no accents, lower case, only letters and digits, words apart. "Müller-Gemmeke" → "muller gemmeke". Accents are
 * marks that any script may carry; marks of one script (vowels of Khmer, Thai, Lao, Burmese, Devanagari) are letters of its words and stay.
 * Deliberately no fuzzy matching: on a page about who signed, a near miss is a wrong answer.
 */
export const fold = (text: string): string =>
  swapped(text.toLowerCase().normalize('NFKD').replace(/(?![\u3099\u309a])\p{Script=Inherited}|[\u2018\u2019\u02bb\u02bc'`.]/gu, ''), plain)
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
    .trim();

/** A text ready to be looked through: for each of its characters the ways to type it (`''`: it may be left out), and where words begin. */
export interface Readied {
  readonly ways: readonly (readonly string[])[];
  readonly starts: readonly number[];
}

const known: Record<string, string> = {};

/** Readies a text; its characters are those of `[...text]`. */
export function readied(text: string): Readied {
  const starts: number[] = [];
  let gap = true;
  const ways = [...text].map((c, i) => {
    // Between two others a character shows whether it is a gap.
    const way = (known[c] ??= fold(`a${c}a`).slice(1, -1));
    if (way.trim() && gap) starts.push(i);
    if (way) gap = way === ' ';
    return [way.trim()].concat(asTwo[c.toLowerCase()] ?? []);
  });
  return { ways, starts };
}

/** Where a folded word ends that begins at `at`; 0 if another stands there. Gaps may be left out, so "timorl" begins "Timor-Leste". */
function endOf(ways: Readied['ways'], at: number, word: string): number {
  for (const way of ways[at] ?? []) {
    const end = way.startsWith(word) ? at + 1 : word.startsWith(way) && endOf(ways, at + 1, word.slice(way.length));
    if (end) return end;
  }
  return 0;
}

/** A part of a text, in characters: where it begins, and where it has ended. */
export type Span = readonly [from: number, to: number];

/** Ways to read a query, each as words. The last is kept, because one query goes through thousands of texts. */
let last: { readonly query: string; readonly readings: readonly (readonly string[])[] } = { query: '', readings: [] };

function readings(query: string): readonly (readonly string[])[] {
  if (last.query !== query) {
    const typed = [query, swapped(query.toLowerCase(), asTwo)].map(fold).filter(Boolean);
    const all = typed.flatMap((text) => [text, text.replaceAll(' ', '')]);
    last = { query, readings: [...new Set(all)].map((text) => text.split(' ')) };
  }
  return last.readings;
}

/**
 * Where the words of a query stand in a text, one span each in the query's order; nothing unless each begins some word of the text.
 * So word order and middle names do not matter, nor gaps and hyphens on either side.
 */
export function spans({ ways, starts }: Readied, query: string): readonly Span[] | undefined {
  for (const words of readings(query)) {
    const found = words.map((word) => starts.map((from): Span => [from, endOf(ways, from, word)]).find(([, to]) => to));
    if (found.every((span) => span !== undefined)) return found;
  }
  return undefined;
}

/** Does a query find a text? With nothing typed every text is found. */
export const matches = (text: string, query: string): boolean => !fold(query) || spans(readied(text), query) !== undefined;
