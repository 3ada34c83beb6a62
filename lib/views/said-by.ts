/** What had been said by a day: the map as a reader of that day could have drawn it, and not a day earlier. */
import { isoToText } from '../words/dates';
import type { Dataset, PartialDate, Statement } from '../schema';
import { inTimeOrder } from '../lookup/speakers';

/** Last day of a month, without a calendar object: leap years are those a date can lie in here (1900 to 2099). */
function lastDay(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && year !== 1900 ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

/** The first day on which a date of this precision is certain to be past: the end of its span, month or year. "About" is taken at its word. */
export function certainBy(date: PartialDate): string {
  const last = [date.end, ...(date.other ?? [])].reduce<string>((a, b) => (b !== undefined && b > a ? b : a), date.value);
  const [year = '', month = '12', day] = last.split('-');
  return `${year}-${month}-${day ?? String(lastDay(Number(year), Number(month))).padStart(2, '0')}`;
}

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
