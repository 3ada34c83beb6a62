/** A date says no more than its precision allows, and has the parts its precision needs. */
import { nextDay } from '../../words/days';
import type { Fault } from '../fault';
import { partialDate, type PartialDate } from '../../schema';
import { faultAt, type Rule } from '../table';
import { valueAt } from '../values';
import { isAfter } from './calendar';

type Part = 'value' | 'end' | 'other' | 'precision';
type Finding = readonly [Part, string];

/** How long `value` must be, with the form as an editor writes it. `range`, `about` and `conflict` may have any. */
const forms: Partial<Record<PartialDate['precision'], readonly [number, string]>> = {
  day: [10, '2017-12-04'],
  night: [10, '2017-12-04'],
  week: [10, '2017-12-04'],
  month: [7, '2017-12'],
  year: [4, '2017'],
};
const spans: readonly string[] = ['night', 'week', 'range'];

function valueFinding({ value, precision }: PartialDate): readonly Finding[] {
  const [length, form] = forms[precision] ?? [];
  if (length === undefined || value.length === length) return [];
  const relation = value.length > length ? 'more' : 'less';
  return [['value', `"${value}" says ${relation} than precision "${precision}"; write it like ${form ?? ''}, or change the precision`]];
}

function endFinding({ value, precision, end }: PartialDate): readonly Finding[] {
  if (!spans.includes(precision)) return end === undefined ? [] : [['end', `only night, week and range have an end; remove it, or change the precision "${precision}"`]];
  if (end === undefined) return [['precision', `"${precision}" needs an "end"; add it`]];
  if (end.length !== value.length) return [['end', `"${end}" is not as precise as "${value}"; write both alike`]];
  if (!isAfter(end, value)) return [['end', `"${end}" is not after "${value}"; correct one`]];
  if (precision === 'night' && value.length === 10 && end !== nextDay(value)) return [['end', `a night ends on the next day, ${nextDay(value)}; correct it, or use precision "range"`]];
  return [];
}

function otherFinding({ value, precision, other }: PartialDate): readonly Finding[] {
  if (precision !== 'conflict') return other === undefined ? [] : [['other', `only a conflict has other dates; remove them, or change the precision "${precision}"`]];
  if (!other?.length) return [['precision', '"conflict" needs "other", the dates of the other sources; add it']];
  return other.includes(value) ? [['other', `"${value}" is the value itself; list only the other dates`]] : [];
}

/** Refuses a date with more, fewer or other parts than its precision has. */
export const precision: Rule = (tables) =>
  (['statements', 'events', 'sources', 'record'] as const).flatMap((name) =>
    tables[name].rows.flatMap((row): readonly Fault[] => {
      const { data } = partialDate.safeParse(valueAt(row.raw, ['date']));
      if (!data) return [];
      return [...valueFinding(data), ...endFinding(data), ...otherFinding(data)].map(([part, message]) => faultAt(tables[name], row, ['date', part], message));
    }),
  );
