/** The scales in words, because a strip whose days differ in width misleads whoever does not know it. */
import { dateText } from '@/lib/words/dates';
import { inWords, listed, sentence } from '@/lib/words/plural';
import { daysOf, type Scale } from './scales';

/** "1991 to 2016" for whole years, else with its days. */
function spanText(scale: Scale): string {
  const [value, end] = daysOf(scale);
  const years = value.endsWith('-01-01') && end.endsWith('-12-31') && value.slice(0, 4) !== end.slice(0, 4);
  const cut = (iso: string): string => (years ? iso.slice(0, 4) : iso);
  return dateText({ value: cut(value), end: cut(end), precision: 'range', basis: '' });
}

const places = ['first', 'second', 'third', 'fourth'];

/** Width of a day of one scale in days of another. */
const ratio = (a: Scale, b: Scale): number => ((a.x1 - a.x0) / (a.to - a.from)) * ((b.to - b.from) / (b.x1 - b.x0));
const times = (n: number): string => String(n < 3 ? Math.round(n * 10) / 10 : Math.round(n));

/** Two or three sentences; nothing where there is one scale only. */
export function scaleWords(all: readonly Scale[]): string {
  const dense = all.find((s) => s.dense);
  if (!dense || all.length < 2) return '';
  const parts = all.map((s) => `${spanText(s)}${s.dense ? ' (shaded)' : ''}`);
  const wide = all.flatMap((s, i) => (s.dense ? [] : [`${times(ratio(dense, s))} times as wide as in the ${places[i]}`]));
  const bars = 'Each bar spans its week, month or year on the scale it stands on; what would be too thin to see is a line.';
  return `${sentence(inWords(all.length))} scales side by side: ${parts.join('; ')}. In the shaded part a day is drawn ${listed(wide)}. ${bars}`;
}
