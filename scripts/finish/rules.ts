/** A minified sheet as a tree of rules. Reads what the bundler prints, not everything CSS allows. */

export interface Rule {
  /** Selector or at-rule, without its block. */
  readonly prelude: string;
  /** Rules inside a grouping at-rule (`@media`, `@layer`, ...). */
  readonly rules?: readonly Rule[];
  /** What stands in the block of any other rule. A statement without a block (`@layer a,b;`) has neither. */
  readonly block?: string;
}

const groups = /^@(media|supports|layer|container|scope|starting-style)\b/;

/** Position of the first of `stops` outside strings and brackets, from `at`; the end if there is none. */
export function outside(css: string, stops: string, at: number): number {
  let depth = 0;
  for (let i = at; i < css.length; i++) {
    const c = css[i]!;
    if (depth === 0 && stops.includes(c)) return i;
    if (c === '\\') i++;
    else if (c === '"' || c === "'") i = closing(css, c, i + 1);
    else if ('([{'.includes(c)) depth++;
    else if (')]}'.includes(c)) depth--;
  }
  return css.length;
}

function closing(css: string, quote: string, from: number): number {
  for (let i = from; i < css.length; i++) {
    if (css[i] === '\\') i++;
    else if (css[i] === quote) return i;
  }
  return css.length;
}

/** The rules of a sheet, or of a group's block. */
export function rules(css: string): readonly Rule[] {
  const out: Rule[] = [];
  for (let at = 0; at < css.length; ) {
    const stop = outside(css, '{;', at);
    const prelude = css.slice(at, stop).trim();
    if (css[stop] !== '{') {
      if (prelude) out.push({ prelude });
      at = stop + 1;
      continue;
    }
    const end = outside(css, '}', stop + 1);
    const block = css.slice(stop + 1, end);
    out.push(groups.test(prelude) ? { prelude, rules: rules(block) } : { prelude, block });
    at = end + 1;
  }
  return out;
}

/** Rules back to a sheet. */
export const sheet = (all: readonly Rule[]): string =>
  all.map((r) => (r.rules ? `${r.prelude}{${sheet(r.rules)}}` : r.block === undefined ? `${r.prelude};` : `${r.prelude}{${r.block}}`)).join('');
