/** A place of several paragraphs ("Gazette ¶ 2, 4–6") as one link for each run of them, so that each opens its own line. */
import type { Link } from '../evidence/voices';

/** The sign of a locator with the space after it, which does not break. */
const sign = '¶\u00a0';

/** The link split at its runs: "Gazette ¶ 2" and "4–6". One that is no locator on this site, or has one run, stays whole. */
export function placeRuns({ href, text }: Link): readonly Link[] {
  const at = text.indexOf(sign);
  if (!href?.startsWith('/sources/') || at < 0) return [{ href, text }];
  const page = href.replace(/#.*/, '');
  const [first = '', ...rest] = text.slice(at + sign.length).split(', ');
  return [{ href, text: text.slice(0, at) + sign + first }, ...rest.map((run) => ({ href: `${page}#p${Number.parseInt(run, 10)}`, text: run }))];
}
