/** What a view of the map found, as the sentence above it: the map shows where, the sentence says what. */
import { tallies, totals } from '../counts/tally';
import { nationalShare, percentText, shares } from '../counts/shares';
import { filled } from '../counts/texts';
import type { Dataset } from '../dataset/schema';
import { countryOf } from '../lookup/countries';
import { counted } from '../words/plural';
import type { MapView } from './map-views';

/** The heading of a view's page. Views of all names, as fills or circles, have the case's own. */
export function viewHeading(data: Dataset, view: MapView): string {
  if (view.group === 'body') return `${view.caption}: ${counted(view.outlined?.size ?? 0, 'country', 'countries')}.`;
  if (view.said) return `${view.caption}: ${counted(view.said.length, 'statement')}.`;
  const [top, ...rest] = [...view.values].flatMap(([code, value]): [string, number][] => (value === 'not-applicable' ? [] : [[code, value]])).sort((a, b) => b[1] - a[1]);
  const { names } = totals(data);
  if (!top || view.count === names || view.mark === 'circle') return filled(data, data.case.texts.home_title);
  const [code, most] = top;
  const country = countryOf(data, code).in_sentence;
  if (view.unit === 'percent') {
    const share = nationalShare(shares(tallies(data).find((t) => t.country === code), data));
    return `The largest share of a chamber stands under ${country}: ${share ? `${share.names} of ${share.chamber.seats} seats, ` : ''}${percentText(most)}.`;
  }
  return `${view.label}: ${view.count} of ${names} names, under ${counted(rest.length + 1, 'country', 'countries')}. ${most} are listed under ${country}.`;
}
