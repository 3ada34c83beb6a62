/**
 * From a page as Next exports it to a page as it is served: one self-contained document in which nothing of Next or React runs. What may
 * stay is an allow-list, so whatever a new version of Next adds goes too.
 */
import { asciiCss, inAscii } from './ascii';
import { isData, textElements } from './elements';
import { withoutEndTags } from './end-tags';
import { isCustom, type Later } from './islands';
import { paperFoot } from './paper';
import { policy } from './policy';
import { speculationRules } from './speculation';
import { type Token, markup, print, tokens } from './tokens';

/** Where a page gets its sheets and its browser code from. */
export interface Parts {
  /** Text of a sheet by its address. */
  readonly css: (href: string) => string;
  /** Of all sheets of a page, the rules it can use. */
  readonly used: (css: string, page: readonly Token[], script: string) => string;
  /** One module for these custom elements; empty for none. */
  readonly script: (tags: readonly string[]) => string;
  /** What a custom element fetches later, if it has such a part. */
  readonly later: (tag: string) => Later | undefined;
  /** Version of the data, for the foot of printed sheets. */
  readonly version: string;
}

const rel = (t: Token): string => (t.kind === 'open' && t.name === 'link' ? (t.attributes.get('rel') ?? '').toLowerCase() : '');
const hrefOf = (t: Token): string | undefined => (t.kind === 'open' ? t.attributes.get('href') : undefined);
const isSheet = (t: Token): boolean => rel(t) === 'stylesheet';
const isHint = (t: Token): boolean => rel(t) === 'modulepreload' || (rel(t) === 'preload' && ['script', 'style'].includes(t.attributes.get('as') ?? ''));
/** In the head it keeps the browser from drawing anything until the font is there; after the header only from drawing the rest without it, on a line fast enough. */
const isFontHint = (t: Token): boolean => rel(t) === 'preload' && t.attributes.get('as') === 'font';
const isLeftover = (t: Token): boolean => t.kind === 'comment' || (t.kind === 'open' && t.name === 'meta' && t.attributes.get('name') === 'next-size-adjust');

/** Next repeats for X what X takes from Open Graph where it finds nothing else. https://developer.x.com/en/docs/x-for-websites/cards/guides/getting-started */
const isForX = (t: Token): boolean => t.kind === 'open' && t.name === 'meta' && /^twitter:(?!card$)/.test(t.attributes.get('name') ?? '');

/** Without scripts (data blocks stay), hints and sheets for what is no longer fetched, and React's markers. */
function stripped(all: readonly Token[]): readonly Token[] {
  const scripts = textElements(all, 'script').filter((s) => !isData(s));
  const gone = new Set(scripts.flatMap((s) => all.slice(s.from, s.to)));
  const fetched = all.filter((t) => rel(t) === 'preload').map(hrefOf);
  // React prints a hint of the layout once more.
  const repeated = new Set(all.filter((t) => rel(t) === 'preload').filter((t, i) => fetched.indexOf(hrefOf(t)) < i));
  const kept = all.filter((t) => !gone.has(t) && !repeated.has(t) && !isSheet(t) && !isHint(t) && !isLeftover(t) && !isForX(t));
  // The place where Next would stream a page's metadata; empty in an export.
  return kept.filter((t, i) => !isEmptyOutlet(kept[i], kept[i + 1]) && !isEmptyOutlet(kept[i - 1], t));
}

function isEmptyOutlet(a?: Token, b?: Token): boolean {
  return a?.kind === 'open' && a.name === 'div' && a.attributes.size === 1 && a.attributes.has('hidden') && b?.kind === 'close' && b.name === 'div';
}

/** Puts markup after the first token that passes, or before the last. */
function placed(all: readonly Token[], where: (t: Token) => boolean, side: 'after' | 'before', raw: string, what: string): readonly Token[] {
  const at = side === 'after' ? all.findIndex(where) : all.findLastIndex(where);
  if (at < 0) throw new Error(`has no ${what}`);
  return all.toSpliced(side === 'after' ? at + 1 : at, 0, markup(raw));
}

/** The finished page. Throws, without the page's name, when a part is missing; `faults` (guards.ts) checks the outcome. */
export function finishPage(html: string, parts: Parts): string {
  const exported = tokens(html);
  const laterOf = (t: Token) => (t.kind === 'open' && isCustom(t.name) ? parts.later(t.name) : undefined);
  const kept = stripped(exported);
  const fonts = kept.filter(isFontHint);
  const body = inAscii(withoutEndTags(kept.filter((t) => !isFontHint(t)).flatMap((t) => (t.kind === 'open' && t.name === 'main' ? [...fonts, t] : [t]))));
  const script = parts.script(body.filter((t) => t.kind === 'open' && isCustom(t.name)).map((t) => t.name));
  const later = [...new Set(body.flatMap((t) => laterOf(t)?.text ?? []))];
  const sheets = [...new Set(exported.filter(isSheet).map((t) => t.attributes.get('href') ?? ''))];
  const canonical = exported.find((t) => rel(t) === 'canonical');
  const style = asciiCss(parts.used(sheets.map(parts.css).join('\n'), body, [script, ...later].join('\n')) + (sheets.length > 0 ? paperFoot(canonical && hrefOf(canonical), parts.version) : ''));
  const csp = policy([speculationRules, script].filter(Boolean), [style].filter(Boolean), later);
  const head = `<meta http-equiv="Content-Security-Policy" content="${csp}"/>${style && `<style>${style}</style>`}`;
  const tail = `<script type="speculationrules">${speculationRules}</script>${script && `<script type="module">${script}</script>`}`;
  const isCharset = (t: Token) => t.kind === 'open' && t.name === 'meta' && t.attributes.has('charset');
  const addressed = body.map((t) => (laterOf(t) ? markup(t.raw.replace(/>$/, ` data-later="${laterOf(t)!.href}">`)) : t));
  const withHead = placed(addressed, isCharset, 'after', head, '<meta charset> to put the policy after');
  return print(placed(withHead, (t) => t.kind === 'close' && t.name === 'body', 'before', tail, '</body>'));
}
