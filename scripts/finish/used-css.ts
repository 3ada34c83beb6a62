/**
 * The part of the sheet that one page can use. One sheet serves all pages, but each page carries it inside; most of it is for other
 * pages. A rule goes only when its selector names a class, an id or an element that the page does not have and its script does not add;
 * of what stands in `:has()`, `:is()` or `:where()` one alternative is enough, and `:not()` and attribute brackets never decide.
 */
import { type Rule, outside, rules, sheet } from './rules';
import type { Token } from './tokens';

/** What a page has or its script may add: elements and classes by name; and texts in which custom properties are read. */
interface Has {
  readonly names: ReadonlySet<string>;
  readonly script: string;
  /** Tags that may read a custom property. */
  readonly reading: string;
}

function has(page: readonly Token[], script: string): Has {
  const open = page.filter((t) => t.kind === 'open');
  const classes = open.flatMap((t) => (t.attributes.get('class') ?? '').split(/\s+/).filter(Boolean).map((c) => `.${unescapeHtml(c)}`));
  const reading = open.filter((t) => t.raw.includes('var(')).map((t) => t.raw);
  const ids = open.flatMap((t) => (t.attributes.has('id') ? [`#${t.attributes.get('id')!}`] : []));
  return { names: new Set([...open.map((t) => t.name), ...classes, ...ids, ...added(script)]), script, reading: [...new Set(reading)].join('') };
}

const unescapeHtml = (s: string): string => s.replace(/&gt;/g, '>').replace(/&lt;/g, '<').replace(/&quot;/g, '"').replace(/&#x27;/g, "'").replace(/&amp;/g, '&');
const unescapeCss = (s: string): string => s.replace(/\\([0-9a-f]{1,6}) ?|\\(.)/gi, (_, hex?: string, char?: string) => (hex ? String.fromCodePoint(parseInt(hex, 16)) : char!));

/** A selector list cut at its commas. */
function selectors(prelude: string): readonly string[] {
  const end = outside(prelude, ',', 0);
  return end === prelude.length ? [prelude] : [prelude.slice(0, end), ...selectors(prelude.slice(end + 1))];
}

/** Classes (with their dot), ids (with their hash) and elements that something must have for the selector to match. */
export function needs(selector: string): readonly string[] {
  let bare = '';
  for (let at = 0; at < selector.length; ) {
    const stop = outside(selector, '([', at);
    bare += selector.slice(at, stop);
    at = stop === selector.length ? stop : outside(selector, selector[stop] === '(' ? ')' : ']', stop + 1) + 1;
  }
  const simple = bare.replace(/(?<!\\)::?[a-z-]+/gi, '');
  const classes = [...simple.matchAll(/\.((?:\\[0-9a-f]{1,6} ?|\\.|[\w-]|[^\0-\x7f])+)/gi)].map((m) => `.${unescapeCss(m[1]!)}`);
  const ids = [...simple.matchAll(/#([\w-]+)/g)].map((m) => `#${m[1]!}`);
  const elements = [...simple.matchAll(/(?:^|[\s>+~])([a-z][\w-]*)/gi)].map((m) => m[1]!.toLowerCase());
  return [...classes, ...ids, ...elements];
}

/** Lists of alternatives in a selector, as text: what stands in each `:has()`, `:is()` and `:where()` that is not itself inside such brackets. */
function alternatives(selector: string): readonly string[] {
  const out: string[] = [];
  for (let at = 0; at < selector.length; ) {
    const stop = outside(selector, '([', at);
    if (stop === selector.length) break;
    const end = outside(selector, selector[stop] === '(' ? ')' : ']', stop + 1);
    if (/:(has|is|where)$/.test(selector.slice(at, stop))) out.push(selector.slice(stop + 1, end));
    at = end + 1;
  }
  return out;
}

const matches = (selector: string, names: ReadonlySet<string>): boolean =>
  needs(selector).every((n) => names.has(n)) && alternatives(selector).every((list) => selectors(list).some((s) => matches(s.trim(), names)));

const strings = (script: string): readonly string[] => [...script.matchAll(/(["'`])([\w -]*)\1/g)].map((m) => m[2]!);

/** What a script may add: elements, whose names stand in it as strings, and classes, which stand in strings of the same expression as `className` or `classList`. */
function added(script: string): readonly string[] {
  const classes = [...script.matchAll(/\bclass(?:Name|List)\b([^;)}]*)/g)].flatMap((m) => strings(m[1]!)).flatMap((s) => s.split(' ').filter(Boolean));
  return [...strings(script), ...classes.map((c) => `.${c}`)];
}

function kept(all: readonly Rule[], page: Has): readonly Rule[] {
  return all.flatMap((rule): readonly Rule[] => {
    if (rule.rules) return group(rule, kept(rule.rules, page));
    if (rule.prelude.startsWith('@') || rule.block === undefined) return [rule];
    const live = selectors(rule.prelude).filter((s) => matches(s, page.names));
    return live.length > 0 ? [{ ...rule, prelude: live.join(',') }] : [];
  });
}

/** A group with other rules inside. An empty layer still counts: where a layer is first named decides its rank. */
function group({ prelude }: Rule, inner: readonly Rule[]): readonly Rule[] {
  if (inner.length > 0) return [{ prelude, rules: inner }];
  return /^@layer [\w.-]+$/.test(prelude) ? [{ prelude }] : [];
}

function declarations(block: string): readonly string[] {
  const end = outside(block, ';', 0);
  return end === block.length ? [block] : [block.slice(0, end), ...declarations(block.slice(end + 1))];
}

function withoutNames(all: readonly Rule[], gone: ReadonlySet<string>): readonly Rule[] {
  return all.flatMap((rule): readonly Rule[] => {
    if (rule.rules) return group(rule, withoutNames(rule.rules, gone));
    if (rule.prelude.startsWith('@property')) return gone.has(rule.prelude.slice('@property '.length)) ? [] : [rule];
    if (!rule.block?.includes('--')) return [rule];
    const block = declarations(rule.block).filter((d) => !gone.has(d.slice(0, d.indexOf(':')))).join(';');
    return block ? [{ ...rule, block }] : [];
  });
}

/** Without custom properties (and their `@property` rules) that nobody reads; what only those read goes in the next round. */
function withoutUnread(css: string, page: Has): string {
  const places = [...`${css} ${page.reading} ${page.script}`.matchAll(/(--[\w-]+)([:{]?)/g)];
  const read = new Set(places.filter((m) => !m[2]).map((m) => m[1]!));
  const gone = new Set(places.map((m) => m[1]!).filter((name) => !read.has(name)));
  const less = sheet(withoutNames(rules(css), gone));
  return less.length < css.length ? withoutUnread(less, page) : less;
}

/** Makes `used(css, page, script)`. Pages that have the same names share one answer. */
export function usedCss(): (css: string, page: readonly Token[], script: string) => string {
  const made = new Map<string, string>();
  return (css, tokens, script) => {
    const page = has(tokens, script);
    const key = [css, script, page.reading, ...[...page.names].sort()].join('\n');
    if (!made.has(key)) made.set(key, withoutUnread(sheet(kept(rules(css), page)), page));
    return made.get(key)!;
  };
}
