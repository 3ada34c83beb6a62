/** The `_headers` and `_redirects` files, as far as our build writes them. */
import type { HeaderRule } from '../finish/headers';
import type { Redirect } from '../finish/redirects';

/** Rules of a `_headers` file: a pattern at the start of a line, its headers indented below. */
export function parseHeaders(text: string): readonly HeaderRule[] {
  const blocks = text.split(/\n(?=\S)/).filter((b) => b.trim() && !b.startsWith('#'));
  return blocks.map((block) => {
    const [pattern = '', ...lines] = block.trimEnd().split('\n');
    const pairs = lines.map((l) => [l.slice(0, l.indexOf(':')).trim(), l.slice(l.indexOf(':') + 1).trim()]);
    return { pattern: pattern.trim(), headers: Object.fromEntries(pairs) as Record<string, string> };
  });
}

const covers = (pattern: string, path: string): boolean => (pattern.endsWith('*') ? path.startsWith(pattern.slice(0, -1)) : path === pattern);

/** All headers for a path; of two rules with the same header the later counts. */
export const headersFor = (rules: readonly HeaderRule[], path: string): Readonly<Record<string, string>> =>
  Object.assign({}, ...rules.filter((r) => covers(r.pattern, path)).map((r) => r.headers));

/** Lines of a `_redirects` file: from, to, status. */
export const parseRedirects = (text: string): readonly Redirect[] =>
  text
    .split('\n')
    .filter((line) => line.trim() && !line.startsWith('#'))
    .map((line) => line.trim().split(/\s+/))
    .map(([from = '', to = '']) => ({ from, to }));
