/**
 * Dates as precise as their source, and never more: text in, text out. No `Date` object is made for display, so no time
 * zone or locale of the machine can move a day.
 */
import type { PartialDate } from '../schema';

export const monthNames: readonly string[] = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'];

type Parts = { year: string; month?: string; day?: string };

function parts(iso: string): Parts {
  const [year = '', month, day] = iso.split('-');
  return { year, month: month && monthNames[Number(month) - 1], day: day && String(Number(day)) };
}

const join = (...words: (string | undefined)[]): string => words.filter(Boolean).join(' ');

/** `2017-12-04` → "4 December 2017", `2017-12` → "December 2017", `2017` → "2017". */
export function isoToText(iso: string): string {
  const { year, month, day } = parts(iso);
  return join(day, month, year);
}

/** A date in words with its months in three letters, where there is little room: "3 September 2017" → "3 Sep 2017". */
export const shortMonths = (text: string): string => text.replace(/\b(\p{Lu}\p{L}{2})\p{L}+/gu, '$1');

/** A text in which no line ends between a day and its month. */
export const wholeDays = (text: string): string => text.replace(/\b(\d{1,2}) (?=\p{Lu})/gu, '$1\u00a0');

/** Two dates of one span, without saying the year (or month) twice: "2 to 3 September 2017". */
function span(from: string, to: string, word: string): string {
  const a = parts(from);
  const b = parts(to);
  const sameYear = a.year === b.year;
  const sameMonth = sameYear && a.month === b.month && a.day && b.day;
  const start = sameMonth ? a.day : join(a.day, a.month, sameYear ? undefined : a.year);
  return `${start} ${word} ${isoToText(to)}`;
}

/** The date in words, with its precision: "night of 2 to 3 September 2017", "about 18 October 2017", "2013 or 2014". */
export function dateText(date: PartialDate): string {
  switch (date.precision) {
    case 'night':
      return date.end ? `night of ${span(date.value, date.end, 'to')}` : `night of ${isoToText(date.value)}`;
    case 'week':
    case 'range':
      return date.end ? span(date.value, date.end, 'to') : isoToText(date.value);
    case 'about':
      return `about ${isoToText(date.value)}`;
    case 'conflict':
      return [date.value, ...(date.other ?? [])].map(isoToText).join(' or ');
    default:
      return isoToText(date.value);
  }
}

/** What the precision means for the reader, in a few words; nothing for a plain day. */
export function precisionText(date: PartialDate): string | undefined {
  const words: Record<PartialDate['precision'], string | undefined> = {
    day: undefined,
    night: undefined,
    week: 'week only',
    month: 'month only',
    year: 'year only',
    range: 'no day in the source',
    about: 'not dated exactly',
    conflict: 'sources differ',
  };
  return words[date.precision];
}

/** Value for `<time datetime>`: HTML knows no ranges or "about", so those get none. */
export function machineDate(date: PartialDate): string | undefined {
  return ['day', 'month', 'year'].includes(date.precision) ? date.value : undefined;
}

/**
 * Sort key. A span stands at its start; a bare month or year at its end, after everything that is known to lie inside it,
 * so that a reader never meets "October" before 3 October.
 */
export function sortKey(date: PartialDate): string {
  return date.value.length === 10 ? date.value : `${date.value}-99-99`.slice(0, 10);
}
