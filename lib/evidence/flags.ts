/** Differences between sources that concern a thing, so that its page can carry a flag to the entry. */
import type { Dataset, Difference } from '../dataset/schema';
import { differenceHref } from '../site/links';
import type { Link } from './voices';

type Concerns = NonNullable<Difference['concerns']>;

/** Entries of the page "where sources differ" that name this country, speaker, signature, event, statement or source, in the file's order. */
export function flags<K extends keyof Concerns>(data: Pick<Dataset, 'differences'>, kind: K, key: NonNullable<Concerns[K]>[number]): readonly Link[] {
  return data.differences
    .filter((d) => (d.concerns?.[kind] as readonly (string | number)[] | undefined)?.includes(key))
    .map((d) => ({ href: differenceHref(d.id), text: d.question }));
}
