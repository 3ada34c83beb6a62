/** Lines and words of the time axis: months where a month is wide enough, quarters of a part of one year, else years, each only where its words fit. */
import { isoToText } from '@/lib/words/dates';
import { isoOf, monthOf, yearOf } from '@/lib/words/days';
import type { Scale } from './scales';
import { textWidth } from './text-width';

/** A line across all lanes. `x` is a part of the width; `text` is empty where nothing fits. */
export interface Tick {
  readonly x: number;
  readonly text: string;
}

/** Least width of a month or a run of years, in px. */
const least = 38;
const margin = { month: 10, year: 4 } as const;
const steps = [1, 2, 5, 10, 20, 50, 100];

const yearNumber = (day: number): number => Number(isoOf(day).slice(0, 4));
const monthName = (day: number): string => isoToText(isoOf(day).slice(0, 7)).split(' ')[0]!;
const short = (day: number): string => monthName(day).slice(0, 3);

/** Years too narrow for names of their own are named together: "1991–2016". */
const isNarrow = (scale: Scale, px: number): boolean => px < 3 * least && yearOf(scale.from).to < scale.to;

/** Months from line to line where years are too wide to be all there is: 1, or 3 within one year; 0 for years. */
function monthStep(scale: Scale, pxPerDay: number): 0 | 1 | 3 {
  if (30 * pxPerDay >= least) return 1;
  return 90 * pxPerDay >= least && yearOf(scale.from).to >= scale.to ? 3 : 0;
}

const monthNumber = (day: number): number => Number(isoOf(day).slice(5, 7));

/** First days of months or of years inside a scale, after its own first day. */
function starts(scale: Scale, pxPerDay: number): readonly number[] {
  const months = monthStep(scale, pxPerDay);
  if (!months && isNarrow(scale, (scale.to - scale.from) * pxPerDay)) return [];
  const step = steps.find((s) => 365 * s * pxPerDay >= least) ?? 100;
  const next = (day: number) => (months ? monthOf : yearOf)(day).to;
  const out: number[] = [];
  for (let day = next(scale.from); day < scale.to; day = next(day)) if (months ? (monthNumber(day) - 1) % months === 0 : yearNumber(day) % step === 0) out.push(day);
  return out;
}

/** Words for a stretch, longest first. */
function words(scale: Scale, day: number, months: 0 | 1 | 3): readonly string[] {
  const year = String(yearNumber(day));
  const whole = monthOf(day).from === day;
  // The year of quarters stands over them.
  if (months === 3) return [`${short(day)}.`];
  if (months) return [...(day === scale.from || monthNumber(day) === 1 ? [`${monthName(day)} ${year}`, `${short(day)} ${year}`] : []), monthName(day), `${short(day)}.`];
  const lastYear = String(yearNumber(scale.to - 1));
  const withinYear = yearOf(scale.from).to >= scale.to && whole;
  if (day === scale.from && lastYear !== year && yearOf(day).from === day) return [`${year}–${lastYear}`, year];
  return [...(withinYear ? [`${short(scale.from)}–${short(scale.to - 1)} ${year}`] : []), year];
}

/** The ticks of one scale on a strip of `width` px. */
export function ticks(scale: Scale, width: number): readonly Tick[] {
  const px = (scale.x1 - scale.x0) * width;
  const pxPerDay = px / (scale.to - scale.from);
  const months = monthStep(scale, pxPerDay);
  const days = [scale.from, ...starts(scale, pxPerDay)];
  return days.map((day, i) => {
    const room = ((days[i + 1] ?? scale.to) - day) * pxPerDay - (months === 1 ? margin.month : margin.year);
    return { x: scale.x0 + ((day - scale.from) * pxPerDay) / width, text: words(scale, day, months).find((text) => textWidth(text) <= room) ?? '' };
  });
}
