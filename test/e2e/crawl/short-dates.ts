/** Dates as the list by month says them: the month once above its entries, and beside each what that leaves to say. From the data alone. */
import type { Dataset, PartialDate } from '../../../lib/schema';
import { eventHref, statementHref } from '../../../lib/site/links';
import { dateText, isoToText } from '../../../lib/words/dates';

/** "Oct 2017" and "18" or "about 18"; nothing is left of a bare month or year. */
export interface ShortDate {
  readonly month: string;
  readonly day: string;
}

const threeLetters = (text: string): string => text.replace(/(January|February|March|April|June|July|August|September|October|November|December)/g, (m) => m.slice(0, 3));

function shortDate(date: PartialDate): ShortDate {
  const month = isoToText(date.value.slice(0, 7));
  const bare = date.precision === 'month' || date.precision === 'year';
  const [name = '', year] = month.split(' ');
  const titled = year === undefined ? [] : date.value.length === 10 ? [year, name] : [year];
  const left = titled.reduce((text, end) => (text.endsWith(` ${end}`) ? text.slice(0, -end.length - 1) : text), dateText(date));
  return { month: threeLetters(month), day: bare ? '' : threeLetters(left) };
}

/** By the address of the entry. */
export const shortDates = (data: Dataset): Readonly<Record<string, ShortDate>> =>
  Object.fromEntries([
    ...data.statements.map((s) => [statementHref(s.id), shortDate(s.date)] as const),
    ...data.events.map((e) => [eventHref(e.id), shortDate(e.date)] as const),
    ...data.record.map((r) => [`/statements/#record-${r.id}`, shortDate(r.date)] as const),
  ]);
