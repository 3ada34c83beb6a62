/** What each part of the axis covers, and that they differ, because a strip whose days differ in width misleads whoever does not know it. */
import { isoToText, shortMonths } from '@/lib/words/dates';
import { isoOf, type Stretch, stretchOf } from '@/lib/words/days';
import { daysOf, type Scale } from './scales';
import { stripWidth } from './sizes';
import { textWidth } from './text-width';

/** A part of the axis with one scale. `x0` and `x1` are parts of the width; `text` is empty where nothing fits. */
export interface AxisPart {
  readonly x0: number;
  readonly x1: number;
  readonly text: string;
}

/** An end of a part as a day, or as the month or year that begins or ends with it. */
function edge(iso: string, { from, to }: Stretch, severalYears: boolean): string {
  const begins = (part: string): boolean => stretchOf(part)[iso === isoOf(from) ? 'from' : 'to'] === (iso === isoOf(from) ? from : to);
  const [month, year] = [iso.slice(0, 7), iso.slice(0, 4)];
  return isoToText(severalYears && begins(year) ? year : begins(month) ? month : iso);
}

/** Ways to say from when to when, longest first. */
function spans(scale: Scale): readonly string[] {
  const [from, to] = daysOf(scale);
  const [first, last] = [from.slice(0, 4), to.slice(0, 4)];
  const [start, end] = [edge(from, scale, first !== last), edge(to, scale, first !== last)];
  const text = `${first === last ? start.replace(` ${first}`, '') : start} to ${end}`;
  return [text, shortMonths(text), shortMonths(text).replace(' to ', '–'), first === last ? first : `${first}–${last}`];
}

/** The parts of an axis with several scales; none where one runs through. */
export const axisParts = (all: readonly Scale[]): readonly AxisPart[] =>
  all.length < 2 ? [] : all.map((s) => ({ x0: s.x0, x1: s.x1, text: spans(s).find((t) => textWidth(t, true) <= (s.x1 - s.x0) * stripWidth) ?? '' }));

/** One sentence; nothing where there is one scale only. */
export const scaleWords = (all: readonly Scale[]): string => (all.length < 2 ? '' : 'At each gap the scale changes: the shaded time, in which most was said, is drawn widest.');
