/** What the map says in words: accessible names of its links, and its summary for everyone who does not look at it. */
import { countryOf } from '../lookup/countries';
import type { Country, Dataset } from '../dataset/schema';
import type { MapView, Value } from './map-views';
import { counted, listed } from '../words/plural';
import { printedName } from '../counts/printed';
import { nationalShare, percentText, shares } from '../counts/shares';
import { tallies, totals } from '../counts/tally';

/** Accessible name of a country's link: "Norway, 3 signatories, 1.8 % of 169 seats". */
export function markLabel(data: Dataset): (country: Pick<Country, 'alpha2' | 'name'>) => string {
  const rows = new Map(tallies(data).map((t) => [t.country, t]));
  return ({ alpha2, name }) => {
    const tally = rows.get(alpha2);
    if (alpha2 === data.case.subject) return `${data.case.subject_label}`;
    if (!tally) return `${name}, no name on the letter`;
    const share = nationalShare(shares(tally, data));
    const seats = share ? `, ${percentText(share.percent)} of ${share.chamber.seats} seats` : ', members of the European Parliament only';
    return `${name}, ${counted(tally.names, 'signatory', 'signatories')}${seats}`;
  };
}

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

/** The map in two or three sentences: the highest, how many countries, how many names are on no country. */
export function mapSummary(data: Dataset, view: MapView): string {
  if (view.outlined && view.values.size === 0) return `${view.caption}: ${counted(view.outlined.size, 'country', 'countries')}. ${view.remark ?? ''}`.trim();
  const numbers = [...view.values].flatMap(([code, v]): [string, number][] => (v === 'not-applicable' ? [] : [[code, v]])).sort((a, b) => b[1] - a[1]);
  const top = numbers.slice(0, 3).map(([code, v]) => `${countryOf(data, code).in_sentence} ${valueText(v, view.unit)}`);
  const off = totals(data).without_country;
  return `${counted(numbers.length, 'country', 'countries')} on the map; highest are ${listed(top)}. ${off} of the names print no country and are on no map. ${view.remark ?? ''}`.trim();
}
