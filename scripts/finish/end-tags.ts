/** Without the end tags that a parser does not need: a page has hundreds of them, and the same elements come of it. */
import type { Token } from './tokens';

/** Shapes of a picture. They stand in SVG only: there a parser takes `/>` for an end, in HTML it does not. */
const shapes = new Set(['path', 'rect', 'line', 'circle', 'ellipse', 'polygon', 'polyline', 'use']);

/** Elements that end where one of these begins, or their parent ends. https://html.spec.whatwg.org/multipage/syntax.html#optional-tags */
const ended: ReadonlyMap<string, readonly string[]> = new Map([['li', ['li']], ['td', ['td', 'th']], ['th', ['td', 'th']], ['tr', ['tr']]]);

const isEmptyShape = (start?: Token, end?: Token): boolean => start?.kind === 'open' && shapes.has(start.name) && end?.kind === 'close' && end.name === start.name;

function isOptional(end: Token, next?: Token): boolean {
  const followers = end.kind === 'close' ? ended.get(end.name) : undefined;
  return followers !== undefined && (next?.kind === 'close' || (next?.kind === 'open' && followers.includes(next.name)));
}

/** The page without them. */
export const withoutEndTags = (all: readonly Token[]): readonly Token[] =>
  all.flatMap((t, i) => {
    if (isEmptyShape(all[i - 1], t) || isOptional(t, all[i + 1])) return [];
    return isEmptyShape(t, all[i + 1]) ? [{ ...t, raw: t.raw.replace(/>$/, '/>') }] : [t];
  });
