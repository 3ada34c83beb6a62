/** Characters that cannot be seen, or look like others: they make two names of one, and one of two. */
import { faultAt, type Rule } from '../table';
import { textsIn } from '../values';

const named = (character: string): string => `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;

/** What is never meant in data, with its name and what to do, in order of precedence. */
const unwanted: readonly { readonly found: RegExp; readonly name: string; readonly advice: string }[] = [
  { found: /\n/u, name: 'a line break', advice: 'write it in one line (in YAML with ">-")' },
  { found: /\uFFFD/u, name: 'a replacement character', advice: 'a letter was lost; take it from the source again' },
  { found: /[\u00A0\u2000-\u200A\u202F\u205F\u3000]/u, name: 'a special space', advice: 'write a plain space' },
  { found: /[\u00AD\u200B-\u200D\u2060\uFEFF]/u, name: 'an invisible character', advice: 'remove it' },
  { found: /[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/u, name: 'a text direction control', advice: 'remove it' },
  { found: /[\p{Cc}\p{Co}\p{Cn}]/u, name: 'a control character', advice: 'remove it' },
];

/** Scripts with letters that look alike. */
const scripts: readonly (readonly [string, RegExp])[] = [
  ['Latin', /\p{Script=Latin}/u],
  ['Greek', /\p{Script=Greek}/u],
  ['Cyrillic', /\p{Script=Cyrillic}/u],
  ['Armenian', /\p{Script=Armenian}/u],
  ['Cherokee', /\p{Script=Cherokee}/u],
];

function unwantedFinding(text: string): string | undefined {
  for (const { found, name, advice } of unwanted) {
    const at = text.search(found);
    if (at >= 0) return `has ${name} (${named(text.slice(at))}) at character ${[...text.slice(0, at)].length + 1}; ${advice}`;
  }
  return undefined;
}

/** A word of two scripts is a look-alike letter or a slip of the keyboard. The rarer script's first letter is named. */
function mixedFinding(text: string): string | undefined {
  for (const word of text.match(/[\p{L}\p{M}]+/gu) ?? []) {
    const found = scripts
      .map(([name, letters]) => ({ name, letters: [...word].filter((c) => letters.test(c)) }))
      .filter(({ letters }) => letters.length > 0)
      .sort((a, b) => b.letters.length - a.letters.length);
    const [most, rare] = found;
    if (most && rare) return `"${word}" mixes ${most.name} with ${rare.name} ${named(rare.letters[0] ?? '')} (${rare.letters[0] ?? ''}); type it again in one script`;
  }
  return undefined;
}

function composedFinding(text: string): string | undefined {
  const composed = text.normalize('NFC');
  if (composed === text) return undefined;
  const at = [...text].findIndex((c, i) => c !== [...composed][i]);
  const accent = [...text].slice(at).find((c) => /\p{M}/u.test(c)) ?? [...text][at] ?? '';
  return `has an accent that is a character of its own (${named(accent)}) at character ${at + 1}; type the letter and its accent as one (NFC)`;
}

const markdown = (text: string): string | undefined =>
  /\]\(|\*\*|`/.test(text) ? 'is plain text: no Markdown ("**", "](", "`"); write it without markup' : undefined;

/** Refuses such characters in any text of any file, and Markdown. */
export const letters: Rule = (tables) =>
  Object.values(tables).flatMap((table) =>
    table.rows.flatMap((row) =>
      textsIn(row.raw).flatMap(({ path, value }) =>
        [unwantedFinding, mixedFinding, composedFinding, markdown].flatMap((finding) => finding(value) ?? []).map((message) => faultAt(table, row, path, message)),
      ),
    ),
  );
