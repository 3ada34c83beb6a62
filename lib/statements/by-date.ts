/** What is said under the date it has. */
import { dateText, sortKey } from '../words/dates';
import type { PartialDate } from '../schema';

/** Things dated in the same words. */
export interface Dated<T> {
  readonly date: PartialDate;
  readonly all: readonly T[];
}

/**
 * Grouped by their date in words, oldest first. A heading stands only over what is dated as it says: under 18 October a statement of about 18 October
 * would be given a day that no source has.
 */
export function byDate<T>(things: readonly T[], dateOf: (thing: T) => PartialDate): readonly Dated<T>[] {
  const groups = new Map<string, { date: PartialDate; all: T[] }>();
  for (const thing of things) {
    const date = dateOf(thing);
    const group = groups.get(dateText(date)) ?? { date, all: [] };
    group.all.push(thing);
    groups.set(dateText(date), group);
  }
  return [...groups.values()].sort((a, b) => sortKey(a.date).localeCompare(sortKey(b.date), 'en'));
}
