/** Lists of links without repetition. */
import type { Link } from './voices';

/** The links in their order, each address and wording once. */
export function distinctLinks<T extends Link>(links: readonly T[]): readonly T[] {
  const seen = new Set<string>();
  return links.filter(({ href, text }) => {
    const key = `${href} ${text}`;
    return !seen.has(key) && seen.add(key);
  });
}
