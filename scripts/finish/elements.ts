/** Scripts and styles of a page, with the text between their tags. */
import type { Token } from './tokens';

export interface TextElement {
  readonly open: Token;
  readonly text: string;
  /** Positions of the first token and of the one after the last. */
  readonly from: number;
  readonly to: number;
}

/** Every `<name>` of the page; for `script` and `style`, which hold nothing but text. */
export function textElements(all: readonly Token[], name: 'script' | 'style'): readonly TextElement[] {
  return all.flatMap((open, from) => {
    if (open.kind !== 'open' || open.name !== name) return [];
    const end = all.findIndex((t, i) => i > from && t.kind === 'close' && t.name === name);
    const to = end < 0 ? all.length : end + 1;
    return [{ open, text: all.slice(from + 1, to).filter((t) => t.kind === 'text').map((t) => t.raw).join(''), from, to }];
  });
}

/** Data blocks are not scripts to a browser: not run, not hashed. https://html.spec.whatwg.org/multipage/scripting.html#data-block */
export const isData = (script: TextElement): boolean => script.open.attributes.get('type') === 'application/ld+json';
