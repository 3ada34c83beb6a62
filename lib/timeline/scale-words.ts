/** The scales in words, because a strip whose days differ in width misleads whoever does not know it. */
import { dateText } from '@/lib/words/dates';
import { inWords, sentence } from '@/lib/words/plural';
import { daysOf, type Scale } from './scales';

const spanText = (scale: Scale): string => {
  const [value, end] = daysOf(scale);
  return dateText({ value, end, precision: 'range', basis: '' });
};

/** Width of a day of one scale in days of another. */
const ratio = (a: Scale, b: Scale): number => ((a.x1 - a.x0) / (a.to - a.from)) * ((b.to - b.from) / (b.x1 - b.x0));
const times = (n: number): string => String(n < 3 ? Math.round(n * 10) / 10 : Math.round(n));

/** One or two sentences; nothing where there is one scale only. */
export function scaleWords(all: readonly Scale[]): string {
  const at = all.findIndex((s) => s.dense);
  const dense = all[at];
  if (!dense || all.length < 2) return '';
  const parts = all.map((s) => `${spanText(s)}${s.dense ? ' (shaded)' : ''}`);
  const wide = [
    ...(all[at - 1] ? [`${times(ratio(dense, all[at - 1]!))} times as wide as before it`] : []),
    ...(all[at + 1] ? [`${times(ratio(dense, all[at + 1]!))} times as wide as after it`] : []),
  ];
  return `${sentence(inWords(all.length))} scales side by side: ${parts.join('; ')}. In the shaded part a day is drawn ${wide.join(' and ')}.`;
}
