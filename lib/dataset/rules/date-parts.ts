/** What words such as "Saturday 2 September" or "2017/12" say of a date. English names of months and days. */
import { monthNames } from '../../words/dates';
import { weekdayOf } from '../../words/days';

/** Parts that were found; month from 1, weekday from 0 for Sunday. */
export interface DateParts {
  readonly year?: number;
  readonly month?: number;
  readonly day?: number;
  readonly weekday?: number;
  readonly night: boolean;
  readonly week: boolean;
}

const weekdays = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];
const month = `(${monthNames.join('|')})`;
const dayFirst = new RegExp(`\\b(\\d{1,2})(?:st|nd|rd|th)?(?: of)? ${month}\\b`);
const monthFirst = new RegExp(`\\b${month} (\\d{1,2})(?:st|nd|rd|th)?\\b`);
const onlyMonth = new RegExp(`\\b${month}\\b`);
const iso = /\b((?:1[5-9]|20)\d\d)[-/](\d\d)(?:[-/](\d\d))?\b/;

const numberOf = (name: string | undefined): number | undefined => (name === undefined ? undefined : monthNames.indexOf(name) + 1);

/** Reads the first date in the words. A bare number is no day: it needs a month beside it. */
export function datePartsOf(words: string): DateParts {
  const found = iso.exec(words);
  const [, dayA, monthA] = dayFirst.exec(words) ?? [];
  const [, monthB, dayB] = monthFirst.exec(words) ?? [];
  const [, monthC] = onlyMonth.exec(words) ?? [];
  const [year] = /\b(?:1[5-9]|20)\d\d\b/.exec(words) ?? [];
  const weekday = weekdays.findIndex((name) => words.includes(name));
  const day = found?.[3] ?? dayA ?? dayB;
  return {
    year: year === undefined ? undefined : Number(year),
    month: found ? Number(found[2]) : numberOf(monthA ?? monthB ?? monthC),
    day: day === undefined ? undefined : Number(day),
    weekday: weekday < 0 ? undefined : weekday,
    night: /\bnight\b/i.test(words),
    week: /\bweek\b/i.test(words),
  };
}

/** Do the words contradict this date, as far as both say something? */
export function fits(parts: DateParts, date: string): boolean {
  const [year, monthOf, day] = date.split('-').map(Number);
  const same = (a: number | undefined, b: number | undefined): boolean => a === undefined || b === undefined || a === b;
  return same(parts.year, year) && same(parts.month, monthOf) && same(parts.day, day) && (parts.weekday === undefined || date.length < 10 || parts.weekday === weekdayOf(date));
}

/** Do these words name the day, or the month if the date has no day? A year alone needs no name. */
export function names(words: string, date: string): boolean {
  const [, month, day] = date.split('-');
  if (month === undefined) return true;
  const name = monthNames[Number(month) - 1] ?? '';
  if (day === undefined) return words.includes(name) || words.includes(date);
  return words.includes(date) || new RegExp(`\\b${Number(day)}(?:st|nd|rd|th)?(?: of)? ${name}\\b|\\b${name} ${Number(day)}\\b`).test(words);
}
