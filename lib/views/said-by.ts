/** What had been said by a day: the map as a reader of that day could have drawn it, and not a day earlier. */
import { isoToText } from '../words/dates';
import { extent, isoOf } from '../words/days';
import type { Dataset, PartialDate, Statement } from '../schema';
import { inTimeOrder } from '../lookup/speakers';

/** The day by which a date of this precision is certain to have come: the end of its span, month or year. "About" is taken at its word. */
export const certainBy = (date: PartialDate): string => isoOf(extent(date).to - 1);

/** A day on which something more had been said. */
export interface Step {
  /** ISO day. */
  readonly day: string;
  /** The day in words: "about 18 October 2017" if something is counted here of which the source says no more. */
  readonly label: string;
  /** Everything said by then, in time order. */
  readonly said: readonly Statement[];
}

/** One step per day on which a statement became certain, oldest first. */
export function steps(data: Dataset): readonly Step[] {
  const days = [...new Set(data.statements.map((s) => certainBy(s.date)))].sort();
  // A step is no more exact than what makes it one.
  const label = (day: string) => (data.statements.some((s) => s.date.precision === 'about' && certainBy(s.date) === day) ? `about ${isoToText(day)}` : isoToText(day));
  return days.map((day) => ({ day, label: label(day), said: inTimeOrder(data.statements.filter((s) => certainBy(s.date) <= day)) }));
}
