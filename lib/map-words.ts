/** What the map says in words: accessible names of its links, and its summary for everyone who does not look at it. */
import { countryOf } from './countries';
import type { Country, Dataset } from './dataset/schema';
import type { MapView, Value } from './map-views';
import { counted, listed } from './plural';
import { nationalShare, percentText, shares } from './shares';
import { tallies, totals } from './tally';

/** Accessible name of a country's link: "Malaysia: 60 signatories, 27.0 % of 222 seats". */
export function markLabel(data: Dataset): (country: Pick<Country, 'alpha2' | 'name'>) => string {
  const rows = new Map(tallies(data).map((t) => [t.country, t]));
  return ({ alpha2, name }) => {
    const tally = rows.get(alpha2);
    if (alpha2 === data.case.subject) return `${data.case.subject_label}`;
    if (!tally) return `${name}: no name on the letter`;
    const share = nationalShare(shares(tally, data));
    const seats = share ? `, ${percentText(share.percent)} of ${share.chamber.seats} seats` : ', members of the European Parliament only';
    return `${name}: ${counted(tally.names, 'signatory', 'signatories')}${seats}`;
  };
}

/** Figure of a value in the map's own unit. */
export const valueText = (value: Value | undefined, unit: MapView['unit']): string =>
  value === undefined ? '–' : value === 'not-applicable' ? 'not applicable' : unit === 'percent' ? percentText(value) : String(value);

/** The map in two or three sentences: the highest, how many countries, how many names are on no country. */
export function mapSummary(data: Dataset, view: MapView): string {
  if (view.outlined) return `${view.caption}: ${counted(view.outlined.size, 'country', 'countries')}. ${view.remark ?? ''}`.trim();
  const numbers = [...view.values].flatMap(([code, v]): [string, number][] => (v === 'not-applicable' ? [] : [[code, v]])).sort((a, b) => b[1] - a[1]);
  const top = numbers.slice(0, 3).map(([code, v]) => `${countryOf(data, code).in_sentence} ${valueText(v, view.unit)}`);
  const off = totals(data).without_country;
  return `${counted(numbers.length, 'country', 'countries')} on the map; highest are ${listed(top)}. ${off} of the names print no country and are on no map. ${view.remark ?? ''}`.trim();
}
