/** What the map says in words: its labels, and its summary for everyone who does not look at it. */
import { printedName } from '../counts/printed';
import { percentText } from '../counts/shares';
import { tallies, totals } from '../counts/tally';
import type { Dataset } from '../dataset/schema';
import { countryOf } from '../lookup/countries';
import { countriesOf, outlinedHref } from './view-rows';
import { notStatedHref } from '../site/links';
import { type Linked, plain } from '../words/linked';
import { counted } from '../words/plural';
import type { MapView, Value } from './map-views';
import { viewList } from './view-list';

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

/** The map in one or two sentences, each count and figure with its rows: how many countries, the highest, how many names are on no country. */
export function mapSummaryWords(data: Dataset, view: MapView): Linked {
  if (view.values.size === 0) {
    const outlined = view.outlined?.size ?? 0;
    if (outlined === 0) return ['No country is outlined.'];
    return [{ text: counted(outlined, 'country', 'countries'), href: outlinedHref(view) }, ` ${outlined === 1 ? 'is' : 'are'} outlined.`];
  }
  const numbers = [...view.values].flatMap(([code, v]): [string, number][] => (v === 'not-applicable' ? [] : [[code, v]])).sort((a, b) => b[1] - a[1]);
  const cells = new Map(viewList(data, view).groups.flatMap((g) => g.rows.map((r) => [r.code, r.cells[0].href] as const)).reverse());
  const top = numbers.slice(0, 3).map(([code, v]): Linked => {
    const [text, href] = [valueText(v, view.unit), cells.get(code)];
    return [`${countryOf(data, code).in_sentence} `, href ? { text, href } : text];
  });
  const off = totals(data).without_country;
  return [
    { text: counted(numbers.length, 'country', 'countries'), href: countriesOf(view) },
    `; the highest ${numbers.length === 1 ? 'is' : 'are'} `,
    ...top.flatMap((one, i) => [...(i === 0 ? [] : [i === top.length - 1 ? ' and ' : ', ']), ...one]),
    '.',
    ...(off === 0 ? [] : [' ', { text: counted(off, 'name'), href: notStatedHref }, ` without a stated mandate ${off === 1 ? 'is' : 'are'} on no country.`]),
  ];
}

/** The same as plain text, for files. */
export const mapSummary = (data: Dataset, view: MapView): string => plain(mapSummaryWords(data, view));
