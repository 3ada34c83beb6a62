/** Differences between sources that concern a thing, so that its page can carry a flag to the entry. */
import type { Dataset } from '../schema';
import { differenceHref } from '../site/links';
import { concerned, type Concerned } from './concerned';
import type { Link } from './voices';

/**
 * Entries of the page "where sources differ" that concern this country, speaker, signature, event, statement, source or demand, or one of the pages that are
 * about all names (`flags(data, 'pages', 'names')`, `'totals'`), in the file's order.
 */
export function flags<K extends keyof Concerned>(data: Dataset, kind: K, key: Concerned[K][number]): readonly Link[] {
  return data.differences
    .filter((d) => (concerned(data, d)[kind] as readonly (string | number)[]).includes(key))
    .map((d) => ({ href: differenceHref(d.id), text: d.question }));
}
