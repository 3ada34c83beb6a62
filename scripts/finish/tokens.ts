/**
 * HTML as the export prints it, cut into tokens. Enough for a server renderer's output, which quotes every attribute and escapes every
 * `<` in text; not a parser for pages found in the wild. Nothing is lost: `print(tokens(html)) === html`.
 */

export interface Token {
  readonly kind: 'open' | 'close' | 'text' | 'comment' | 'doctype';
  /** As it stands in the page. */
  readonly raw: string;
  /** Element name in lower case; empty for text, comments and the doctype. */
  readonly name: string;
  /** Attributes by lower-case name, with entities as they stand; empty unless `open`. */
  readonly attributes: ReadonlyMap<string, string>;
}

const none: ReadonlyMap<string, string> = new Map();
const tag = /<(\/?)([a-zA-Z][^\s/>]*)((?:"[^"]*"|'[^']*'|[^'">])*)>/y;
const attribute = /([^\s"'<>/=]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'=<>`]+)))?/g;

const attributesOf = (source: string): ReadonlyMap<string, string> =>
  new Map([...source.matchAll(attribute)].map((m) => [m[1]!.toLowerCase(), m[2] ?? m[3] ?? m[4] ?? '']));

/** Text up to the next `end`, or the rest of the page. */
function until(html: string, at: number, end: string, length = 0): string {
  const stop = html.indexOf(end, at);
  return html.slice(at, stop < 0 ? undefined : stop + length);
}

function next(html: string, at: number, inside: string): Token {
  const plain = (kind: Token['kind'], raw: string): Token => ({ kind, raw, name: '', attributes: none });
  // Scripts and styles hold text whatever it looks like, up to their own end tag.
  if (inside && !html.startsWith(`</${inside}`, at)) return plain('text', until(html, at, `</${inside}`));
  if (html.startsWith('<!--', at)) return plain('comment', until(html, at, '-->', 3));
  if (html.startsWith('<!', at)) return plain('doctype', until(html, at, '>', 1));
  tag.lastIndex = at;
  const m = tag.exec(html);
  if (!m) return plain('text', html[at] + until(html, at + 1, '<'));
  const kind = m[1] ? 'close' : 'open';
  return { kind, raw: m[0], name: m[2]!.toLowerCase(), attributes: kind === 'open' && m[3]!.length > 1 ? attributesOf(m[3]!) : none };
}

/** The page as tokens, in order. */
export function tokens(html: string): readonly Token[] {
  const out: Token[] = [];
  let inside = '';
  for (let at = 0; at < html.length; ) {
    const token = next(html, at, inside);
    out.push(token);
    at += token.raw.length;
    inside = token.kind === 'open' && (token.name === 'script' || token.name === 'style') ? token.name : '';
  }
  return out;
}

/** Tokens back to a page. */
export const print = (all: readonly Token[]): string => all.map((t) => t.raw).join('');

/** A piece of markup of our own, put among the tokens of a page. */
export const markup = (raw: string): Token => ({ kind: 'text', raw, name: '', attributes: none });
