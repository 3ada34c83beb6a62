/** Which entries share a place, and what stands there: the same on the strip and in the list. */
import { dateText } from '@/lib/words/dates';
import type { Entry } from './entries';
import { widestAlone } from './sizes';
import { textWidth } from './text-width';

/**
 * Persons who spoke on one day share a place, and so do events of which no more than the year is known; else events of one day are different
 * things. `also` sets apart what else must not be mixed. In the order of the first of each.
 */
export function together(all: readonly Entry[], also: (e: Entry) => string = () => ''): readonly (readonly Entry[])[] {
  const groups = new Map<string, Entry[]>();
  for (const e of all) {
    const alone = e.own || (e.lane === 'events' && !/^\d{4}$/.test(e.date.value));
    const key = alone ? e.id : `${e.lane} ${e.fromRecord} ${dateText(e.date)} ${also(e)}`;
    groups.set(key, [...(groups.get(key) ?? []), e]);
  }
  return [...groups.values()];
}

/** One label for each: of who spoke alone the full name where it is not too long, else the short one. */
export function labelsOf(group: readonly Entry[]): readonly string[] {
  return group.map(({ lane, own, label = '', text }) => {
    const full = !label || (group.length === 1 && lane !== 'events' && !own && textWidth(text) <= widestAlone);
    return full ? text : label;
  });
}
