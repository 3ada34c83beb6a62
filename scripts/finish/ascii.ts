/**
 * Pages in ASCII. A browser reads a page that has any other letter in a slower way throughout: its text is decoded letter by letter and kept
 * with two bytes for each. A few hundred references are the same to a reader, and compressed no longer.
 */
import type { Token } from './tokens';

const others = /[^\0-\x7f]/gu;
const point = (c: string): string => c.codePointAt(0)!.toString(16);

/** Text and attributes with character references. https://html.spec.whatwg.org/multipage/syntax.html#character-references */
const referred = (raw: string): string => raw.replace(others, (c) => `&#x${point(c)};`);

/** A sheet with escapes of CSS, each ended by a space. https://drafts.csswg.org/css-syntax-3/#consume-escaped-code-point */
export const asciiCss = (css: string): string => css.replace(others, (c) => `\\${point(c)} `);

/** Strings of JSON or JavaScript with their own escapes, one for each half of a letter beyond the first plane. */
const escaped = (script: string): string => script.replace(/[^\0-\x7f]/g, (c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, '0')}`);

/** The page, which reads the same. What stands in scripts must be data or in strings. */
export function inAscii(all: readonly Token[]): readonly Token[] {
  let inside = '';
  return all.map((t) => {
    const write = inside === 'script' ? escaped : inside === 'style' ? asciiCss : referred;
    if (t.kind !== 'text') inside = t.kind === 'open' ? t.name : '';
    return { ...t, raw: write(t.raw) };
  });
}
