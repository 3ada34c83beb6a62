/** The calendar: days as numbers, for distances and neighbours; day 0 is 1 January 1970. Text in, text out; no `Date`, so no time zone can move a day. */
import type { PartialDate } from '../schema';

/** Number of a day of the proleptic Gregorian calendar; the year is taken to begin in March, so that the leap day is its last. */
function number(year: number, month: number, day: number): number {
  const y = month > 2 ? year : year - 1;
  const sinceMarch = Math.floor((153 * ((month + 9) % 12) + 2) / 5);
  return 365 * y + Math.floor(y / 4) - Math.floor(y / 100) + Math.floor(y / 400) + sinceMarch + day - 719469;
}

/** A stretch of time in days: `to` is the first moment after it. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** The day, month or year that an ISO date names: `2017-12` is [1 December, 1 January). */
export function stretchOf(iso: string): Stretch {
  const [year = 0, month, day] = iso.split('-').map(Number);
  if (day) return { from: number(year, month!, day), to: number(year, month!, day) + 1 };
  if (month) return { from: number(year, month, 1), to: month === 12 ? number(year + 1, 1, 1) : number(year, month + 1, 1) };
  return { from: number(year, 1, 1), to: number(year + 1, 1, 1) };
}

/** ISO date of a day: the inverse of `stretchOf` for whole days. */
export function isoOf(day: number): string {
  let year = 1970 + Math.floor(day / 365.2425);
  while (number(year + 1, 1, 1) <= day) year++;
  while (number(year, 1, 1) > day) year--;
  let month = 12;
  while (number(year, month, 1) > day) month--;
  const two = (n: number) => String(n).padStart(2, '0');
  return `${year}-${two(month)}-${two(day - number(year, month, 1) + 1)}`;
}

/** Days in a month, which counts from 1. */
export const daysIn = (year: number, month: number): number => (month === 12 ? number(year + 1, 1, 1) : number(year, month + 1, 1)) - number(year, month, 1);

/** The day after a day. */
export const nextDay = (iso: string): string => isoOf(stretchOf(iso).to);

/** Day of the week of a day, 0 for Sunday; day 0 was a Thursday. */
export const weekdayOf = (iso: string): number => (((stretchOf(iso).from + 4) % 7) + 7) % 7;

/** All that a date may cover: from the first to the last day it could be. */
export function extent(date: PartialDate): Stretch {
  const all = [date.value, ...(date.end ? [date.end] : []), ...(date.other ?? [])].map(stretchOf);
  return { from: Math.min(...all.map((s) => s.from)), to: Math.max(...all.map((s) => s.to)) };
}

/** First day of the month a day lies in, and of the month after. */
export const monthOf = (day: number): Stretch => stretchOf(isoOf(day).slice(0, 7));
export const yearOf = (day: number): Stretch => stretchOf(isoOf(day).slice(0, 4));
