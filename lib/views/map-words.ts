/** What the map says in words: its labels, and its summary for everyone who does not look at it. */
import { printedName } from '../counts/printed';
import { percentText } from '../counts/shares';
import { tallies, totals } from '../counts/tally';
import type { Dataset } from '../dataset/schema';
import { countryOf } from '../lookup/countries';
import { counted, listed } from '../words/plural';
import type { MapView, Value } from './map-views';

/** Figure of a value in the map's own unit. */
export const valueText = (value: Value | undefined, unit: MapView['unit']): string =>
  value === undefined ? '–' : value === 'not-applicable' ? 'not applicable' : unit === 'percent' ? percentText(value) : String(value);

/** Figure for the map itself, where room is short: shares of less than ten per cent with one decimal, larger ones without. */
const labelFigure = (value: number, unit: MapView['unit']): string => (unit === 'percent' ? value.toFixed(value < 10 ? 1 : 0) : String(value));

/** Words of a label on the map: the name as printed, or the registry's where that is shorter, and the figure without its unit, which the caption says. */
export function mapLabelWords(data: Dataset, view: MapView): (code: string, show: 'name' | 'name-number' | 'number') => string {
  const rows = new Map(tallies(data).map((t) => [t.country, t]));
  return (code, show) => {
    const { name: registered } = countryOf(data, code);
    const tally = rows.get(code);
    const printed = tally ? printedName(tally) : registered;
    const name = printed.length < registered.length ? printed : registered;
    const value = view.values.get(code);
    const figure = typeof value === 'number' ? labelFigure(value, view.unit) : '';
    if (show === 'number') return figure;
    return show === 'name' || figure === '' ? name : `${name} ${figure}`;
  };
}

/** The map in one or two sentences: how many countries, the highest, how many names are on no country. */
export function mapSummary(data: Dataset, view: MapView): string {
  if (view.values.size === 0) return `${counted(view.outlined?.size ?? 0, 'country is', 'countries are')} outlined.`;
  const numbers = [...view.values].flatMap(([code, v]): [string, number][] => (v === 'not-applicable' ? [] : [[code, v]])).sort((a, b) => b[1] - a[1]);
  const top = numbers.slice(0, 3).map(([code, v]) => `${countryOf(data, code).in_sentence} ${valueText(v, view.unit)}`);
  const off = totals(data).without_country;
  const without = off === 0 ? '' : ` ${counted(off, 'name')} without a stated mandate ${off === 1 ? 'is' : 'are'} on no country.`;
  return `${counted(numbers.length, 'country', 'countries')}; the highest ${numbers.length === 1 ? 'is' : 'are'} ${listed(top)}.${without}`;
}
